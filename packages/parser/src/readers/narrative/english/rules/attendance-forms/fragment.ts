import { addAll } from '../../add-all.js';
import { findEventNoun } from '../../find-event-name.js';
import { findToken, isComma } from '../../find-token.js';
import { isFinite } from '../../is-finite.js';
import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';

/** "At the ceremony, A, director of X, and B, as well as many experts." without a verb: they were there. */
export function readFragment(reading: Reading, sentence: Sentence): boolean {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const first = tokens[0]?.lower;
  if ((first !== 'at' && first !== 'in' && first !== 'during') || reading.event === undefined) return false;
  const comma = findToken(tokens, 0, 12, isComma);
  if (comma < 0 || findEventNoun(lexicon, tokens, { from: 1, to: comma }) === undefined) return false;
  if (tokens.slice(comma).some((token) => !token.capital && isFinite(token.lower))) return false;
  return addAll(reading, sentence, { from: comma + 1, to: tokens.length }) > 0;
}
