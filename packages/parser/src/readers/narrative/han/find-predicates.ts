import { createPhraseTable } from '../../../mentions/han/index.js';
import { predicates } from '../../../languages/zh/predicates.js';
import type { HanFrame } from '../../../languages/zh/predicates.js';
import type { HanSentence } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

/** A verb that reports something of the meeting, with the clause it stands in. */
export interface Predicate extends Span {
  readonly frame: Exclude<HanFrame, 'none'>;
  readonly phrase: string;
  readonly clause: Span;
}

/** What makes a noun of a verb of deciding: 审定会, 决定书, 表决权. */
const bare = new Set(['审定', '选举', '决定', '签约', '表决', '聘任', '任命', '批准', '决议', '同意']);
const compounds = '会稿委组书权者率制人额';

const table = createPhraseTable(
  (Object.keys(predicates) as HanFrame[]).flatMap((frame) => predicates[frame].map((phrase): [string, HanFrame] => [phrase, frame])),
);

/** Most verbs of one sentence that are read: one with more is a list of something else, and work stays linear. */
const MOST = 40;

/** The reporting verbs of a sentence, in text order, without those inside something said (`taken`). */
export function findPredicates(masked: string, sentence: HanSentence, taken: readonly { readonly said: Span }[]): Predicate[] {
  const found: Predicate[] = [];
  let said = 0;
  for (const clause of sentence.clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      while (said < taken.length && (taken[said]?.said.end ?? 0) <= at) said++;
      const speech = taken[said];
      if (speech !== undefined && at >= speech.said.start) {
        at = speech.said.end - 1;
        continue;
      }
      const match = table.at(masked, at);
      if (match === undefined) continue;
      const end = at + match.phrase.length;
      // 出席会议的代表: the verb belongs to the noun behind it.
      if (match.value !== 'none' && (masked.charAt(end) !== '的' || match.value === 'organize') && end <= clause.end && !(bare.has(match.phrase) && compounds.includes(masked.charAt(end)))) {
        if (found.length === MOST) return found;
        found.push({ frame: match.value, phrase: match.phrase, start: at, end, clause });
      }
      at = end - 1;
    }
  }
  return found;
}
