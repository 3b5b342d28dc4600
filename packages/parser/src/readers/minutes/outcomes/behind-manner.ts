import { findPhrases, phraseAt } from './phrase-index.js';
import { readVote } from './read-vote.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';

/** Most things said of how a body decided, and the furthest a count begins behind the verb. */
const MOST = 4;
const NEAR = 16;

/** Where what was decided begins: behind marks, and behind how they decided ("décide à l’unanimité de …", "mit 12 : 3 Stimmen, …"). */
export function behindManner(source: FoldedText, tables: OutcomeTables, at: number, to: number): number {
  const { text, folded } = source;
  let start = skipPause(text, at, to);
  for (let i = 0; i < MOST; i++) {
    const how = phraseAt(folded, tables.motionCues, start, to);
    const end =
      how?.value.kind === 'unanimous'
        ? how.end
        : (phraseAt(folded, tables.manners, start, to)?.end ?? behindVote(source, tables, start, to));
    if (end === undefined) return start;
    start = skipPause(text, end, to);
  }
  return start;
}

/** Behind a count that begins here, and the word for votes after it. */
function behindVote(
  source: FoldedText,
  tables: OutcomeTables,
  start: number,
  to: number,
): number | undefined {
  const { text, folded } = source;
  const cues = findPhrases(folded, tables.voteCues, start, to);
  if ((cues[0]?.start ?? Infinity) > start + 2 * NEAR) return undefined;
  const vote = readVote(source, tables, start, to);
  if (vote === undefined || vote.span.start > start + NEAR) return undefined;
  const next = cues.find((cue) => cue.start >= vote.span.end);
  const counted = next !== undefined && next.start <= vote.span.end + 1 && next.value.kind !== 'option';
  let { end } = counted ? next : vote.span;
  // "(14:0)", "8 voix pour (unanimité)"
  while (end < to && ')]）'.includes(text.charAt(end))) end++;
  return end;
}

function skipPause(text: string, at: number, to: number): number {
  return pastMarks(text, at, to, ',:：;，、(–—-');
}
