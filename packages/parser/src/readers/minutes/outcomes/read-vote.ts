import { findNumbers } from './find-numbers.js';
import { findPhrases } from './phrase-index.js';
import { readCounts } from './read-counts.js';
import { readRollCall } from './read-roll-call.js';
import { readVersus } from './read-versus.js';
import { scoreIn } from './score-line.js';
import type { FoldedText } from './folded-text.js';
import type { OptionMatch, VoteReading } from './vote-reading.js';
import type { OutcomeTables, VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';

/** Reads counts ("5 in favor, 0 opposed", "Dafür: 3 / Dagegen: 0", "passed 3-0") and roll calls ("Dick aye, Jan nay"). */
export function readVote(
  source: FoldedText,
  tables: OutcomeTables,
  from = 0,
  to = source.text.length,
): VoteReading | undefined {
  const cues = findPhrases(source.folded, tables.voteCues, from, to);
  if (cues.length === 0) return scoreBeside(source, cues, tables, from, to);
  const options = cues.filter(isOption);
  const numbers = findNumbers(source.text, source.folded, tables, from, to);
  const counted =
    numbers.length === 0
      ? undefined
      : readCounts(source.text, cues, options, numbers, readVersus(source, cues, numbers, tables));
  if (counted !== undefined) return counted;
  const called = options.length === 0 ? undefined : readRollCall(source, cues, options, tables, from, to);
  return called ?? scoreBeside(source, cues, tables, from, to);
}

function isOption(cue: PhraseMatch<VoteCue>): cue is OptionMatch {
  return cue.value.kind === 'option';
}

/** A score close behind a word for a vote or its end. */
function scoreBeside(
  { text, folded }: FoldedText,
  cues: readonly PhraseMatch<VoteCue>[],
  tables: OutcomeTables,
  from: number,
  to: number,
): VoteReading | undefined {
  const anchors = [
    ...cues.filter(({ value }) => value.kind === 'noun'),
    ...findPhrases(folded, tables.motionCues, from, to).filter(
      ({ value }) => value.kind === 'result' || value.kind === 'unanimous',
    ),
  ];
  for (const { end: anchor } of anchors) {
    const near = text.slice(anchor, Math.min(to, anchor + 40));
    const score = scoreIn(near);
    if (score === undefined || /[.;!?\d]/.test(near.slice(0, score.span.start))) continue;
    const start = anchor + score.span.start;
    const end = anchor + score.span.end;
    // "17:30" is a time of day, unless a word for votes stands behind it.
    const clock = /^\d{1,2}:[0-5]\d$/.test(text.slice(start, end));
    if (clock && !cues.some((cue) => cue.value.kind !== 'option' && cue.start >= end && cue.start <= end + 1))
      continue;
    return { counts: score.counts, voters: [], span: { start, end } };
  }
  return undefined;
}
