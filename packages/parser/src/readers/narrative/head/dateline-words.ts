import { isSpace } from '../../../mentions/letters.js';
import { characterLength, isCapitalAt, isLetterAt, isMarkAt } from '../../../mentions/letters-in-text.js';

/** The words of a dateline: letters with their marks and apostrophes. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += characterLength(text, at)) {
    const within = isLetterAt(text, at) || isMarkAt(text, at) || text[at] === "'" || text[at] === '’';
    if (within && start < 0) start = at;
    if (within || start < 0) continue;
    words.push(text.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

/** Nothing but capitals and some marks, a capital first; `least` to `most` characters. */
export function isInCapitals(text: string, marks: string, least: number, most: number): boolean {
  if (text.length < least || text.length > most || !isCapitalAt(text, 0)) return false;
  for (let i = 1; i < text.length; i++)
    if (!isCapitalAt(text, i) && !marks.includes(text.charAt(i))) return false;
  return true;
}

/** Offset behind the white space that stands at another, if any. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}
