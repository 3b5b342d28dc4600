import { isSpace } from './letters.js';

/** A word of a text, and where it begins. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** What stands between white space, in text order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    if (at > start) words.push({ text: text.slice(start, at), start });
  }
  return words;
}
