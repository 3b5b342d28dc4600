import { findToken } from '../find-token.js';
import { phraseAt } from '../phrases.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';

/** Index of the first noun of an event among some tokens; -1 where there is none. */
export function firstEvent({ lexicon }: Reading, tokens: readonly Token[]): number {
  return findToken(tokens, 0, tokens.length, (_, i) => phraseAt(lexicon.events, tokens, i) !== undefined);
}
