import { hasHan } from '../../../mentions/letters-in-text.js';
/** Shortest text of one sentence that is taken for prose and not for a title or caption, in UTF-16 units. */
const SHORTEST_LATIN = 45;
const SHORTEST_HAN = 20;

/** True for text in whole sentences: long enough, and ended by a full stop (or a colon before a list). */
export function isProse(text: string): boolean {
  const han = hasHan(text.slice(0, 200));
  if (text.length < (han ? SHORTEST_HAN : SHORTEST_LATIN)) return false;
  return endsSentence(text) || (text.length > 3 * SHORTEST_LATIN && hasSentenceEnd(text, han));
}

/** True where the last mark is one that ends a sentence, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && '"”’\')）]」』» '.includes(text[at] ?? '')) at--;
  return '.!?。！？…:：;；'.includes(text[at] ?? '-');
}

function hasSentenceEnd(text: string, han: boolean): boolean {
  return han ? /[。！？]/.test(text) : /[.!?] /.test(text);
}
