import type { CountedNumber } from './find-numbers.js';
import type { VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';
import type { Versus } from './read-versus.js';
import type { OptionMatch, VoteReading } from './vote-reading.js';

/** Numbers beside options. All of a vote's numbers stand on the same side of their options. */
export function readCounts(
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
