import { beforeMarks } from '../../../mentions/past-marks.js';
import { hasCapital, isCapitalAt } from '../../../mentions/letters-in-text.js';
import { isDigit } from '../../../mentions/letters.js';
import type { Span } from '../../../source/span.js';

/** Most words a name is looked for in. */
export const MOST_WORDS = 7;

/** "A." */
export function isInitial(text: string, { start, end }: Span): boolean {
  return end - start === 2 && text[start + 1] === '.' && isCapitalAt(text, start);
}

/** A handle, or a word that begins with a capital. */
export function looksLikeName(text: string, word: Span): boolean {
  const { start, end } = word;
  if (text[start] === '@') return end - start > 1;
  if (isCapitalAt(text, start)) return true;
  // Call signs and handles that begin with a digit hold a capital: "2E0ABC".
  return isDigit(text.charCodeAt(start)) && hasCapital(text.slice(start, Math.min(end, start + 4)));
}

/** The word at an offset, up to a blank or a stroke. */
export function wordAt(text: string, start: number, limit: number): Span {
  let end = start;
  while (end < limit && text[end] !== ' ' && text[end] !== '/' && end - start < 60) end++;
  return { start, end };
}

/** Before white space at the end of a stretch. */
export function trimBack(text: string, end: number, floor: number): number {
  return beforeMarks(text, floor, end, '');
}
