import { isArticle } from './agents/word-class.js';
import { nameComplements, placePrepositions } from '../../../languages/en/grammar/meetings.js';
import { phraseAt } from './phrases.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';
import type { TokenRange } from './agents/agent.js';

/** The head noun of an event within a range. */
export interface EventNoun extends TokenRange {
  readonly classification: string;
  readonly weak: boolean;
}

/**
 * The noun that makes a range the name of an event: the last one before its complement ("a symposium | on the dialogue of …"), so
 * that a noun inside the complement does not count.
 */
export function findEventNoun(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): EventNoun | undefined {
  let found: EventNoun | undefined;
  for (let i = from; i < to; i++) {
    const match = phraseAt(lexicon.events, tokens, i);
    if (match !== undefined && i + match.length <= to && tokens[i]?.possessive !== true) {
      const next = tokens[i + match.length];
      const noun = {
        from: i,
        to: i + match.length,
        classification: match.value,
        weak: match.length === 1 && lexicon.weakEvents.has(tokens[i]?.lower ?? ''),
      };
      // "the conference centre", "meeting room": the noun only describes another.
      const describes =
        (next !== undefined &&
          i + match.length < to &&
          next.kind === 'word' &&
          (lexicon.venues.has(next.lower) || lexicon.organizations.has(next.lower))) ||
        isHall(lexicon, tokens, i, match.length);
      if (!describes && (found === undefined || i <= found.to + 2)) found = noun;
      i += match.length - 1;
      continue;
    }
    if (found !== undefined && nameComplements.has(tokens[i]?.lower ?? '')) return found;
  }
  return found;
}

/** "in the Town Hall": the words end with the noun of a venue, and a place is named. */
function isHall(lexicon: Lexicon, tokens: readonly Token[], at: number, length: number): boolean {
  if (length < 2 || !lexicon.venues.has(tokens[at + length - 1]?.lower ?? '')) return false;
  let before = at - 1;
  while (isArticle(tokens[before]) || (tokens[before]?.capital === true && before > at - 4)) before--;
  return placePrepositions.has(tokens[before]?.lower ?? '');
}

/** Where the name of an event begins: behind articles and small words. */
export function nameStart(tokens: readonly Token[], from: number, noun: number): number {
  let start = from;
  while (start < noun && (isArticle(tokens[start]) || tokens[start]?.kind === 'mark')) start++;
  return start;
}
