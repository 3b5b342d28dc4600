import { isAlphanumericAt } from '../../../mentions/letters-in-text.js';
import { beforeMarks, pastMarks } from '../../../mentions/past-marks.js';
import type { Span } from '../../../source/span.js';

/** Behind the marks that part a name or label from what follows it. */
export function trimStart(text: string, from: number, to: number): number {
  return pastMarks(text, from, to, ',;:：.–—-');
}

/** Before the marks that lead on to something else. */
export function trimEnd(text: string, from: number, to: number): number {
  return beforeMarks(text, from, to, ',;~');
}

/** Before the stop of a sentence or clause. */
export function beforeStop(text: string, from: number, to: number): number {
  return beforeMarks(text, from, to, '.。;；,，');
}

/** Behind the bullet of a list or the mark of a quotation. */
export function skipBullet(text: string, from: number, to: number): number {
  return pastMarks(text, from, to, '*•·>~');
}

/** Behind words in brackets; `at` where none stand there. */
export function skipBrackets(text: string, at: number, end: number): number {
  const opening = text[at] === ' ' ? at + 1 : at;
  if (text[opening] !== '(' && text[opening] !== '（') return at;
  for (let i = opening + 1; i < Math.min(end, at + 60); i++)
    if (text[i] === ')' || text[i] === '）') return i + 1;
  return at;
}

/** The word at an offset, of so many letters at most; empty where none stands there. */
export function nextWord(folded: string, at: number, end: number): Span {
  let to = at;
  while (to < end && to - at < 40 && (isAlphanumericAt(folded, to) || "'’-".includes(folded.charAt(to))))
    to++;
  return { start: at, end: to };
}

/** Letters and digits of a stretch, counted up to eight. */
export function countLetters(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 8; i++) if (isAlphanumericAt(text, i)) n++;
  return n;
}

/** "(Ada to write)": the end without the bracket that was opened before the start. */
export function insideBracket(text: string, start: number, end: number): number {
  return ')）]'.includes(text[end - 1] ?? ' ') && !/[(（[]/.test(text.slice(start, end)) ? end - 1 : end;
}
