import { findNumbers } from './find-numbers.js';
import { findPhrases } from './phrase-index.js';
import { isSpaceOr, pastMarks } from '../../../mentions/past-marks.js';
import { readVersus } from './read-versus.js';
import { scoreIn } from './score-line.js';
import { readNameBefore } from './read-name-before.js';
import { readNamesAfter } from './read-names-after.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { CountedNumber } from './find-numbers.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables, VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';
import type { Versus } from './read-versus.js';
import type { VoteOption } from '../../../languages/outcome-words.js';

/** How a vote went, as a stretch of text tells it. */
export interface VoteReading {
  readonly counts: { readonly yes?: number; readonly no?: number; readonly abstain?: number };
  /** Each voter of a roll call, in text order. */
  readonly voters: readonly { readonly name: Span; readonly option: VoteOption }[];
  /** From the first to the last character the reading rests on. */
  readonly span: Span;
}

/** Reads counts ("5 in favor, 0 opposed", "Dafür: 3 / Dagegen: 0", "passed 3-0") and roll calls ("Dick aye, Jan nay"). */
export function readVote(
  source: FoldedText,
  tables: OutcomeTables,
  from = 0,
  to = source.text.length,
): VoteReading | undefined {
  const cues = findPhrases(source.folded, tables.voteCues, from, to);
  if (cues.length === 0) return readScore(source, cues, tables, from, to);
  const options = cues.filter(isOption);
  const numbers = findNumbers(source.text, source.folded, tables, from, to);
  const counted =
    numbers.length === 0
      ? undefined
      : readCounts(source.text, cues, options, numbers, readVersus(source, cues, numbers, tables));
  if (counted !== undefined) return counted;
  const called = options.length === 0 ? undefined : readRollCall(source, cues, options, tables, from, to);
  return called ?? readScore(source, cues, tables, from, to);
}

type OptionMatch = PhraseMatch<Extract<VoteCue, { kind: 'option' }>>;

function isOption(cue: PhraseMatch<VoteCue>): cue is OptionMatch {
  return cue.value.kind === 'option';
}

/** Numbers beside options. All of a vote's numbers stand on the same side of their options. */
function readCounts(
  text: string,
  cues: readonly PhraseMatch<VoteCue>[],
  options: readonly OptionMatch[],
  all: readonly CountedNumber[],
  versus: Versus | undefined,
): VoteReading | undefined {
  const fillers = cues.filter((cue) => cue.value.kind === 'filler');
  // "no" is the number in "no abstentions" and the option in "2 no".
  const followed = new Set(options.map((option) => option.start - 1));
  const itself = new Set(options.map((option) => option.start));
  const numbers = all.filter((n) => !itself.has(n.start) || followed.has(n.end));
  const before = pairUp(text, numbers, options, fillers, 'before');
  const after = pairUp(text, numbers, options, fillers, 'after');
  const pairs = (
    before.length > after.length ||
    (before.length === after.length && (before[0]?.number.start ?? 0) < (after[0]?.option.start ?? 0))
      ? before
      : after
  ).filter(({ number }) => versus === undefined || number.start >= versus.end);
  const strong = pairs.some(({ option }) => !option.value.weak);
  const kinds = new Set(pairs.map(({ option }) => option.value.option));
  if (versus === undefined && (pairs.length === 0 || (!strong && kinds.size < 2))) return undefined;
  // "no abstentions" and "none opposed" alone count nothing: somebody must have voted.
  if (versus === undefined && pairs.every(({ number }) => number.inWords && number.value === 0))
    return undefined;
  const counts: { yes?: number; no?: number; abstain?: number } =
    versus === undefined ? {} : { yes: versus.yes, no: versus.no };
  let start = versus?.start ?? text.length;
  let end = versus?.end ?? 0;
  for (const { number, option } of pairs) {
    const kind = option.value.option;
    if (kind === 'absent' || (versus !== undefined && kind !== 'abstain')) continue;
    counts[kind] = (counts[kind] ?? 0) + number.value;
    start = Math.min(start, number.start, option.start);
    end = Math.max(end, number.end, option.end);
  }
  return end > start ? { counts, voters: [], span: { start, end } } : undefined;
}

interface Pair {
  readonly number: CountedNumber;
  readonly option: OptionMatch;
}

/** Marks between a number and its option, on either side. */
const beforeOption = /^[ x×*\u00a0]*$/;
const behindOption = /^[ :：=(|\u00a0–—-]*$/;

function pairUp(
  text: string,
  numbers: readonly CountedNumber[],
  options: readonly OptionMatch[],
  fillers: readonly Span[],
  side: 'before' | 'after',
): Pair[] {
  const pairs: Pair[] = [];
  let n = 0;
  let f = 0;
  for (const option of options) {
    if (side === 'before') {
      while (n + 1 < numbers.length && (numbers[n + 1]?.end ?? Infinity) <= option.start) n++;
      const number = numbers[n];
      if (number === undefined || number.end > option.start) continue;
      while (f < fillers.length && (fillers[f]?.end ?? 0) <= number.start) f++;
      if (isGap(text, number.end, option.start, fillers, f, beforeOption)) pairs.push({ number, option });
    } else {
      while (n < numbers.length && (numbers[n]?.start ?? 0) < option.end) n++;
      const number = numbers[n];
      if (number === undefined) break;
      while (f < fillers.length && (fillers[f]?.end ?? 0) <= option.end) f++;
      if (isGap(text, option.end, number.start, fillers, f, behindOption)) pairs.push({ number, option });
    }
  }
  return pairs;
}

/** Longest gap between a number and its option. */
const GAP = 32;

/** True where only `marks` and filler words stand between two offsets. */
function isGap(
  text: string,
  start: number,
  end: number,
  fillers: readonly Span[],
  first: number,
  marks: RegExp,
): boolean {
  if (end - start > GAP || end < start) return false;
  let at = start;
  for (let f = first; f < fillers.length; f++) {
    const filler = fillers[f];
    if (filler === undefined || filler.end > end) break;
    if (filler.start < at) continue;
    if (!marks.test(text.slice(at, filler.start))) return false;
    at = filler.end;
  }
  return marks.test(text.slice(at, end));
}

/** Voters beside options: "Dick aye, Gary nay", "Ayes: Stone, Lee. Nays: none". Two voters, or one behind a word for a vote. */
function readRollCall(
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

/** A score close behind a word for a vote or its end. */
function readScore(
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
