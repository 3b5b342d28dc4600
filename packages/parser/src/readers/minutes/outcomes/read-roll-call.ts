import { isSpaceOr, pastMarks } from '../../../mentions/past-marks.js';
import { readNameBefore } from './read-name-before.js';
import { readNamesAfter } from './read-names-after.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables, VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';
import type { VoteOption } from '../../../languages/outcome-words.js';
import type { OptionMatch, VoteReading } from './vote-reading.js';

/** Voters beside options: "Dick aye, Gary nay", "Ayes: Stone, Lee. Nays: none". Two voters, or one behind a word for a vote. */
export function readRollCall(
  source: FoldedText,
  cues: readonly PhraseMatch<VoteCue>[],
  options: readonly OptionMatch[],
  tables: OutcomeTables,
  from: number,
  to: number,
): VoteReading | undefined {
  const { text } = source;
  const voters: { name: Span; option: VoteOption }[] = [];
  const nobody: VoteOption[] = [];
  let start = to;
  let end = from;
  for (const [i, option] of options.entries()) {
    const next = options[i + 1]?.start ?? to;
    const mark = /^ ?[:：(–—-]/.test(text.slice(option.end, option.end + 2));
    if (mark) {
      const names = readNamesAfter(source, option.end, next, tables.names);
      for (const name of names) {
        voters.push({ name, option: option.value.option });
        end = name.end;
      }
      if (names.length > 0) start = Math.min(start, option.start);
      else if (isNobody(source, option.end, next, tables)) nobody.push(option.value.option);
      if (names.length > 0 || i > 0 || text[option.end] !== ' ') continue;
    }
    // "Ada for her time" is no vote: an everyday word counts only at the end of what is said of the voter.
    if (option.value.weak && !/^ ?(?:[,;.)/|]|$)/.test(text.slice(option.end, Math.min(to, option.end + 2))))
      continue;
    const floor = Math.max(from, i === 0 ? from : (options[i - 1]?.end ?? from));
    const name = readNameBefore(source, beforeMark(text, option.start, floor), floor, tables.names);
    if (name === undefined) continue;
    voters.push({ name, option: option.value.option });
    start = Math.min(start, name.whole.start);
    end = Math.max(end, option.end);
  }
  const called = cues.some((cue) => cue.value.kind === 'noun');
  const strong = options.some((option) => !option.value.weak);
  if (voters.length < (called ? 1 : 2) || (!strong && !called)) return undefined;
  // "Roll call: present: …; absent: …" is who was there.
  if (voters.every(({ option }) => option !== 'yes' && option !== 'no')) return undefined;
  const counts: { yes?: number; no?: number; abstain?: number } = {};
  for (const { option } of voters) if (option !== 'absent') counts[option] = (counts[option] ?? 0) + 1;
  for (const option of nobody) if (option !== 'absent') counts[option] ??= 0;
  return { counts, voters, span: { start, end } };
}

/** "Nays: none" */
export function isNobody({ folded }: FoldedText, at: number, to: number, tables: OutcomeTables): boolean {
  const limit = Math.min(to, at + 24);
  const start = pastMarks(folded, at, limit, ':：(–—-');
  const end = lettersEnd(folded, start, limit);
  return (
    (end === limit || isSpaceOr(folded, end, ').,;。；，')) &&
    tables.numbers.get(folded.slice(start, end)) === 0
  );
}

/** Before the colon, dash or bracket that parts a voter from the vote. */
function beforeMark(text: string, at: number, floor: number): number {
  let end = at;
  while (end > floor && ' ,:：(–—=-'.includes(text.charAt(end - 1))) end--;
  return end;
}
