import { isSpace } from './letters.js';

/** Offset behind white space and any of some marks. */
export function pastMarks(text: string, from: number, to: number, marks: string): number {
  let at = from;
  while (at < to && isSpaceOr(text, at, marks)) at++;
  return at;
}

/** Offset before white space and any of some marks at the end of a stretch. */
export function beforeMarks(text: string, from: number, to: number, marks: string): number {
  let end = to;
  while (end > from && isSpaceOr(text, end - 1, marks)) end--;
  return end;
}

/** White space (`\s`) or any of some marks; several times faster than an expression on one character. */
export function isSpaceOr(text: string, at: number, marks: string): boolean {
  return isSpace(text.charCodeAt(at)) || marks.includes(text.charAt(at));
}
