import { findEventNoun } from './find-event-name.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';

const verbs = new Set(['had', 'held', 'has', 'have', 'hold', 'holds', 'holding']);

/** "had a bilateral meeting with", "held wide-ranging talks today with": number of tokens up to and with "with"; 0 where it is none. */
export function heldMeetingWith(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  if (!verbs.has(tokens[at]?.lower ?? '')) return 0;
  const noun = findEventNoun(lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 8) });
  if (noun === undefined) return 0;
  for (let i = noun.to; i < Math.min(tokens.length, noun.to + 3); i++) {
    if (tokens[i]?.lower === 'with') return i + 1 - at;
    if (tokens[i]?.kind === 'mark') return 0;
  }
  return 0;
}
