import { foldHan } from './fold-han.js';
import { remember } from '../source/remember.js';

/**
 * Lower case, plain apostrophes and simplified Chinese characters, character for character, so that every offset stays: a
 * character whose lower case is longer stays as it is.
 */
export const foldCase = remember((text) => {
  const plain = foldHan(text);
  const lower = plain.toLowerCase();
  return straightApostrophes(lower.length === plain.length ? lower : lowerEach(plain));
});

/** Most texts have no ’: to look for one is faster than to replace none. */
export function straightApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

function lowerEach(text: string): string {
  let folded = '';
  for (const ch of text) {
    const lower = ch.toLowerCase();
    folded += lower.length === ch.length ? lower : ch;
  }
  return folded;
}
