import { remember } from '../source/remember.js';

/** Lower case and plain apostrophes, character for character, so that every offset stays: a character whose lower case is longer stays as it is. */
export const foldCase = remember((text) => {
  const lower = text.toLowerCase();
  return straightApostrophes(lower.length === text.length ? lower : lowerEach(text));
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
