import { findPhrases } from './phrase-index.js';
import type { FoldedText } from './read-name.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { VoteOption } from '../../../languages/outcome-words.js';

/** One line of a tally: an option with its number. */
export interface TallyLine {
  readonly option: VoteOption;
  readonly value: number;
}

/** Longest line that is read as one of a tally, in UTF-16 units. */
const LONGEST = 40;

/** Reads a line that holds one option and one number and nothing else: "Ja: 16", "Against – 2", "3 abstentions". */
export function readTallyLine({ text, folded }: FoldedText, tables: OutcomeTables): TallyLine | undefined {
  if (text.length > LONGEST) return undefined;
  const number = /\d{1,6}/.exec(text);
  if (number === null) return undefined;
  const cues = findPhrases(folded, tables.voteCues);
  const [option, second] = cues.filter((cue) => cue.value.kind === 'option');
  if (option?.value.kind !== 'option' || second !== undefined) return undefined;
  let rest = '';
  let at = 0;
  const taken = [...cues, { start: number.index, end: number.index + number[0].length }].sort(
    (a, b) => a.start - b.start,
  );
  for (const span of taken) {
    rest += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  rest += text.slice(at);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : { option: option.value.option, value: Number(number[0]) };
}
