import { isLetterAt } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import { letterCount, skip, skipReference, trimWording } from './motion-edges.js';
import type { FoldedText } from './folded-text.js';
import type { Moving } from './motion-mover.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** What is moved: behind the mover and seconder up to the next thing said of the motion, else what stands before them. */
export function motionText(
  source: FoldedText,
  moving: Moving,
  taken: readonly Span[],
  tail: readonly Span[],
  tables: OutcomeTables,
  from: number,
  to: number,
): Span | undefined {
  const { text, folded } = source;
  let start = skipReference(text, moving.after, to);
  // "Motion by A, second by B to approve …": the seconder stands between.
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    if (
      span.start >= start &&
      /^[\s,;/)\]([]*(?:and )?$/.test(text.slice(start, Math.min(span.start, start + 12))) &&
      span.start - start < 12
    )
      start = span.end;
  }
  start = skip(text, start, to);
  let opener = phraseAt(folded, tables.openers, start, to);
  while (opener !== undefined) {
    start = skip(text, opener.end, to);
    opener = phraseAt(folded, tables.openers, start, to);
  }
  // The first stretch of words that nothing else was read from.
  const spans = [...taken, ...tail].sort((x, y) => x.start - y.start);
  for (const span of [...spans, { start: to, end: to }]) {
    if (span.end <= start) continue;
    const after = span.start > start ? trimWording(source, tables, start, span.start) : undefined;
    const opened = after === undefined ? undefined : phraseAt(folded, tables.openers, after.start, after.end);
    const wording =
      after === undefined || opened === undefined
        ? after
        : trimWording(source, tables, opened.end, after.end);
    if (
      wording !== undefined &&
      letterCount(text, wording) >= 3 &&
      !tables.motionTails.has(folded.slice(wording.start, wording.end)) &&
      // "On a motion by Ada, the Board approved the budget"
      phraseAt(folded, tables.names.bodies, wording.start)?.end !== wording.end &&
      !isVoteWord(folded, wording, tables)
    )
      return withoutTrailing(source, wording, tables);
    start = Math.max(start, span.end);
  }
  const before = trimWording(source, tables, from, moving.before);
  return before !== undefined && letterCount(text, before) >= 6 ? before : undefined;
}

/** "… als Kassenwart vor": the end of a verb in two parts is no part of the motion. */
function withoutTrailing(source: FoldedText, span: Span, tables: OutcomeTables): Span {
  const { text, folded } = source;
  let start = span.end;
  while (start > span.start && isLetterAt(text, start - 1)) start--;
  const last = folded.slice(start, span.end);
  return start > span.start && tables.trailing.has(last)
    ? (trimWording(source, tables, span.start, start) ?? span)
    : span;
}

/** "vote" in "Bo second vote Ada aye" announces the roll call. */
function isVoteWord(folded: string, span: Span, tables: OutcomeTables): boolean {
  const word = phraseAt(folded, tables.voteCues, span.start, span.end);
  return word?.end === span.end && word.value.kind !== 'option';
}
