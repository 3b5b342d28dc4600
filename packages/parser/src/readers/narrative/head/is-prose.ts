import { hasHan } from '../../../mentions/letters-in-text.js';

/** Shortest text of one sentence that is taken for prose and not for a title or caption, in UTF-16 units. */
const SHORTEST_LATIN = 45;
const SHORTEST_HAN = 20;
/** How far Han characters are looked for. */
const OPENING = 200;

/** True for text in whole sentences: long enough, and ended by a full stop (or a colon before a list). */
export function isProse(text: string): boolean {
  const { length } = text;
  if (length < SHORTEST_HAN) return false;
  if (endsSentence(text)) return length >= SHORTEST_LATIN || opensInHan(text);
  return length > 3 * SHORTEST_LATIN && (opensInHan(text) ? /[。！？]/ : /[.!?] /).test(text);
}

/** True for a text in Han characters, told by its beginning. */
function opensInHan(text: string): boolean {
  return hasHan(text.slice(0, OPENING));
}

/** True where the last mark is one that ends a sentence, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && '"”’\')）]」』» '.includes(text[at] ?? '')) at--;
  return '.!?。！？…:：;；'.includes(text[at] ?? '-');
}
