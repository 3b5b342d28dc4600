import { isAlphanumericAt } from '../../../mentions/letters-in-text.js';
import type { Span } from '../../../source/span.js';

export function trimStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s,;:：.–—-]/.test(text[at] ?? '')) at++;
  return at;
}

export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,;~]/.test(text[end - 1] ?? '')) end--;
  return end;
}

export function withoutStop(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s.。;；,，]/.test(text[end - 1] ?? '')) end--;
  return end;
}

export function skipMarks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s*•·>~]/.test(text[at] ?? '')) at++;
  return at;
}

export function skipBrackets(text: string, at: number, end: number): number {
  const opening = /^ ?[(（]/.exec(text.slice(at, at + 2))?.[0];
  if (opening === undefined) return at;
  for (let i = at + opening.length; i < Math.min(end, at + 60); i++)
    if (text[i] === ')' || text[i] === '）') return i + 1;
  return at;
}

export function nextWord(folded: string, at: number, end: number): Span {
  let to = at;
  while (to < end && /[\p{L}\p{N}'’-]/u.test(folded[to] ?? '') && to - at < 40) to++;
  return { start: at, end: to };
}

export function letters(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 8; i++) if (isAlphanumericAt(text, i)) n++;
  return n;
}

/** "(Ada to write)": the end without the bracket that was opened before the start. */
export function insideBracket(text: string, start: number, end: number): number {
  return /[)）\]]/.test(text[end - 1] ?? '') && !/[(（[]/.test(text.slice(start, end)) ? end - 1 : end;
}
