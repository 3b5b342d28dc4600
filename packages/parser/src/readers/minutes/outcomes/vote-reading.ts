import type { VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';
import type { VoteOption } from '../../../languages/outcome-words.js';

/** How a vote went, as a stretch of text tells it. */
export interface VoteReading {
  readonly counts: { readonly yes?: number; readonly no?: number; readonly abstain?: number };
  /** Each voter of a roll call, in text order. */
  readonly voters: readonly { readonly name: Span; readonly option: VoteOption }[];
  /** From the first to the last character the reading rests on. */
  readonly span: Span;
}

/** A word for a side of a vote, where it stands. */
export type OptionMatch = PhraseMatch<Extract<VoteCue, { kind: 'option' }>>;
