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

const table = createPhraseTable(
  (Object.keys(predicates) as HanFrame[]).flatMap((frame) => predicates[frame].map((phrase): [string, HanFrame] => [phrase, frame])),
);

/** The reporting verbs of a sentence, in text order, without those inside something said (`taken`). */
export function findPredicates(masked: string, sentence: HanSentence, taken: readonly { readonly said: Span }[]): Predicate[] {
  const found: Predicate[] = [];
  for (const clause of sentence.clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      const said = taken.find((speech) => at >= speech.said.start && at < speech.said.end);
      if (said !== undefined) {
        at = said.said.end - 1;
        continue;
      }
      const match = table.at(masked, at);
      if (match === undefined) continue;
      const end = at + match.phrase.length;
      // 出席会议的代表: the verb belongs to the noun behind it.
      if (match.value !== 'none' && masked.charAt(end) !== '的' && end <= clause.end) {
        found.push({ frame: match.value, phrase: match.phrase, start: at, end, clause });
      }
      at = end - 1;
    }
  }
  return found;
}
