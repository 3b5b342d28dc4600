import { findPhrases, mayBeginIn, phraseAt } from './phrase-index.js';
import { hasHan, lettersEnd } from '../../../mentions/letters-in-text.js';
import { isCovered } from '../../../source/is-covered.js';
import { letterCount, trimWording } from './motion-edges.js';
import { motionText } from './motion-text.js';
import { namesInBrackets, pairAtEnd, readSeconders } from './motion-seconder.js';
import { nothingMoved } from './motion-reading.js';
import { readMover } from './motion-mover.js';
import { withMaker } from './motion-maker.js';
import { readVote } from './read-vote.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import type { Cue } from './motion-mover.js';
import type { FoldedText } from './folded-text.js';
import type { MotionReading } from './motion-reading.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';
import type { VoteReading } from './vote-reading.js';

/** Reads the sentence between two offsets. Undefined where it says nothing of motions, votes or their results. */
export function readMotion(
  source: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
): MotionReading | undefined {
  if (!mayBeginIn(source.folded, [tables.motionCues, tables.voteCues], from, to)) return undefined;
  const cues = findPhrases(source.folded, tables.motionCues, from, to);
  const vote = readVote(source, tables, from, to);
  if (cues.length === 0 && vote === undefined) return undefined;

  const seconding = readSeconders(source, cues, tables, from, to);
  const bracketed =
    seconding.used.length === 0 ? [] : namesInBrackets(source, seconding.used[0]?.start ?? to, tables, from);
  const put = readMover(source, cues, tables, from, to, seconding.used.length > 0);
  const pair =
    put?.names.length === 0 && seconding.used.length === 0
      ? pairAtEnd(source, tables, put.after, to)
      : undefined;
  const moving =
    put === undefined || put.names.length > 0
      ? put
      : pair === undefined
        ? withMaker(source, put, cues, tables, to)
        : { ...put, names: [pair.mover], used: [...put.used, pair.whole] };
  const { result = carriedBy(cues, tables), unanimous } = readResult(
    source,
    cues,
    vote,
    moving !== undefined || seconding.used.length > 0,
    tables,
    from,
    to,
  );
  const taken = [
    ...seconding.used,
    ...(moving?.used ?? []),
    ...(moving?.names.length === 0 ? bracketed.map((name) => name.whole) : []),
  ];
  const tail = [result?.span, unanimous, vote?.span]
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start);
  const text = moving === undefined ? undefined : motionText(source, moving, taken, tail, tables, from, to);
  // "The chair proposes to put it to the vote" moves nothing new.
  if (
    text !== undefined &&
    seconding.used.length === 0 &&
    findPhrases(source.folded, tables.puts, text.start, text.end).some(({ end }) => end >= text.end - 1)
  )
    return undefined;
  const question = questionIn(source, cues, tail, tables, to);
  if (question !== undefined && moving === undefined && tail.length === 0)
    return { ...nothingMoved, question, rest: 64 };
  if (
    moving === undefined &&
    seconding.used.length === 0 &&
    result === undefined &&
    unanimous === undefined &&
    vote === undefined
  )
    return undefined;
  return {
    opens: moving === undefined ? undefined : moving.sure ? 'sure' : 'likely',
    text,
    movers: moving === undefined ? [] : moving.names.length > 0 ? moving.names : bracketed,
    seconders: pair === undefined ? seconding.names : [pair.seconder],
    result,
    unanimous,
    vote,
    question: moving === undefined ? question : undefined,
    rest: unread(source, [...taken, ...tail, ...cues], from, to),
  };
}

/** "Put to the vote was that …": the wording behind the question, up to how the vote ended. */
function questionIn(
  source: FoldedText,
  cues: readonly Cue[],
  tail: readonly Span[],
  tables: OutcomeTables,
  to: number,
): Span | undefined {
  const asked = cues.find((cue) => cue.value.kind === 'question');
  if (asked === undefined) return undefined;
  const ends = cues.filter(({ value }) => value.kind === 'result' || value.kind === 'unanimous');
  const told = [...tail, ...ends].sort((a, b) => a.start - b.start).find((span) => span.start > asked.end);
  const wording = trimWording(source, tables, asked.end, told?.start ?? to);
  if (wording === undefined) return undefined;
  // "Put to the vote, the proposal is adopted." does not say which.
  const small = [
    ...findPhrases(source.folded, tables.resultWords, wording.start, wording.end),
    ...findPhrases(source.folded, tables.decisionCues, wording.start, wording.end),
  ];
  return isCovered(source.text, wording, small) ? undefined : wording;
}

/** "M/S/C": moved, seconded and carried. */
function carriedBy(cues: readonly Cue[], tables: OutcomeTables): MotionReading['result'] {
  const cue = cues.find(({ phrase }) => tables.carried.has(phrase));
  return cue && { value: 'passed', span: { start: cue.start, end: cue.end } };
}

/** Furthest that a condition stands before what it makes a mere possibility, in UTF-16 units. */
const NEAR = 160;

/** A result belongs to a motion where its noun, a vote, a mover or seconder stand beside it, or where it is nearly all the sentence says. */
function readResult(
  source: FoldedText,
  cues: readonly Cue[],
  vote: VoteReading | undefined,
  moved: boolean,
  tables: OutcomeTables,
  from: number,
  to: number,
): { result: MotionReading['result']; unanimous: Span | undefined } {
  const noun = cues.some(
    (cue) =>
      cue.value.kind === 'noun' ||
      cue.value.kind === 'poll' ||
      // "motion passed"
      (cue.value.kind === 'result' &&
        phraseAt(source.folded, tables.motionCues, cue.start, cue.end - 1)?.value.kind === 'noun'),
  );
  // A Han character says as much as several letters.
  const short = to - from <= (hasHan(source.text.slice(from, Math.min(to, from + 48))) ? 14 : 48);
  let result: MotionReading['result'];
  let unanimous: Span | undefined;
  let settled = false;
  for (const [i, cue] of cues.entries()) {
    if (cue.value.kind === 'unanimous') unanimous ??= cue;
    if (cue.value.kind !== 'result' || settled) continue;
    // Apart from the rest of the sentence: at its end, or between marks ("…, and carried unanimously, …").
    const together = cues.some(
      (next) => next.value.kind === 'unanimous' && (next.start - cue.end === 1 || cue.start - next.end === 1),
    );
    const ends = together || /^(?: ?[.,;!)\]]|$)/.test(source.text.slice(cue.end, Math.min(to, cue.end + 2)));
    // "Agreed" ends what was moved, or says so alone; "Ada agreed" does not.
    const assent = tables.assents.has(cue.phrase);
    // "If the motion is rejected, …"
    const [condition] = findPhrases(
      source.folded,
      tables.conditions,
      Math.max(from, cue.start - NEAR),
      cue.start,
    ).slice(-1);
    const hedged =
      vote === undefined &&
      condition !== undefined &&
      !/[,;:]/.test(source.text.slice(condition.end, cue.start));
    if (hedged || isWanted(source.folded, cue.start, tables)) continue;
    // "Motion was made, seconded and carried to …"
    const chained = isChained(source, cues[i - 1], cue, tables);
    const alone = assent ? to - from <= cue.end - cue.start + 2 : short;
    if ((!assent && (noun || vote !== undefined)) || alone || (moved && (ends || chained)))
      result = { value: cue.value.result, span: { start: cue.start, end: cue.end } };
    if (together && moved) settled = true;
  }
  return { result, unanimous: unanimous && { start: unanimous.start, end: unanimous.end } };
}

/** "… that the minutes be| approved": what is moved, and no result. */
function isWanted(folded: string, at: number, { wanted }: OutcomeTables): boolean {
  const before = folded.slice(Math.max(0, at - 10), at).trimEnd();
  return wanted.has(before.slice(before.lastIndexOf(' ') + 1));
}

/** True where nothing but marks and a small word stands between what was said of a motion and a further cue. */
function isChained(
  { text, folded }: FoldedText,
  before: Cue | undefined,
  cue: Cue,
  tables: OutcomeTables,
): boolean {
  if (before === undefined || !steps.has(before.value.kind)) return false;
  const start = pastMarks(text, before.end, cue.start, ',');
  const end = lettersEnd(text, start, cue.start);
  return (
    pastMarks(text, end, cue.start, ',') >= cue.start &&
    (end === start || tables.motionTails.has(folded.slice(start, end)))
  );
}

/** What is said of a motion before its end. */
const steps = new Set(['raised', 'moves', 'seconds', 'movedBy', 'secondedBy']);

function unread({ text }: FoldedText, spans: readonly Span[], from: number, to: number): number {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = from;
  let left = 0;
  for (const span of [...sorted, { start: to, end: to }]) {
    if (span.start > at) left += letterCount(text, { start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  return Math.min(left, 64);
}
