import type { MotionResult } from '../../../languages/outcome-words.js';
import type { Span } from '../../../source/span.js';
import type { VoteReading } from './vote-reading.js';

/** What one sentence says of a motion. */
export interface MotionReading {
  /** `sure`: the sentence puts a motion. `likely`: it does where a seconder or a vote belongs to it. Absent: it speaks of one put before. */
  readonly opens: 'sure' | 'likely' | undefined;
  /** What is moved, where the sentence says so. */
  readonly text: Span | undefined;
  readonly movers: readonly Span[];
  readonly seconders: readonly Span[];
  readonly result: { readonly value: MotionResult; readonly span: Span } | undefined;
  readonly unanimous: Span | undefined;
  readonly vote: VoteReading | undefined;
  /** The wording put to the vote, where the sentence gives it apart from who moved ("The vote would be to …"). */
  readonly question: Span | undefined;
  /** Letters and digits of the sentence that nothing was read from, up to 64: few where it says nothing else. */
  readonly rest: number;
}

/** Most letters beside what was read that say nothing by themselves: small words. */
const FEW = 24;

/** True where a sentence says hardly more than what was read from it. */
export function saysNoMore({ rest }: MotionReading): boolean {
  return rest <= FEW;
}

/** The reading of a sentence that says nothing of motions. */
export const nothingMoved: MotionReading = {
  opens: undefined,
  text: undefined,
  movers: [],
  seconders: [],
  result: undefined,
  unanimous: undefined,
  vote: undefined,
  question: undefined,
  rest: 0,
};
