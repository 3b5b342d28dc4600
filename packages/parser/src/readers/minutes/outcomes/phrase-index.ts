import { createCues } from '../../../languages/word-cues.js';
import { isAsciiDigit, isSpacedLetter } from '../../../mentions/letters.js';
import type { Cues } from '../../../languages/word-cues.js';
import type { Span } from '../../../source/span.js';

/** A listed phrase where it stands in a text. */
export interface PhraseMatch<V> extends Span {
  readonly phrase: string;
  readonly value: V;
}

/** Listed phrases, ready to be looked up. */
export interface PhraseIndex<V> {
  readonly phrases: ReadonlyMap<string, V>;
  /** The phrases laid out for looking up: when a cue of one was found first, since most lists are never asked in a process. */
  layout: PhraseLayout<V> | undefined;
  /** Tells where words of this list, and of those looked for in the same texts, stand; its bit among them. */
  cues: ((text: string) => Cues) | undefined;
  bit: number;
}

/** By the numbers of their first two UTF-16 units, longest first; those of one unit stand in every list that it begins. */
type PhraseLayout<V> = ReadonlyMap<number, readonly PhraseEntry<V>[]>;

interface PhraseEntry<V> {
  readonly phrase: string;
  readonly value: V;
}

/** Makes the index of listed phrases. Of a phrase listed twice the first value stands. */
export function indexPhrases<V>(entries: Iterable<readonly [string, V]>): PhraseIndex<V> {
  const phrases = new Map<string, V>();
  for (const [phrase, value] of entries)
    if (phrase !== '' && !phrases.has(phrase)) phrases.set(phrase, value);
  return { phrases, layout: undefined, cues: undefined, bit: 1 };
}

function layOut<V>(phrases: ReadonlyMap<string, V>): PhraseLayout<V> {
  const byStart = new Map<number, PhraseEntry<V>[]>();
  const singles = new Map<number, PhraseEntry<V>>();
  for (const [phrase, value] of phrases) {
    const entry = { phrase, value };
    const start = startOf(phrase, 0);
    if (phrase.length === 1) singles.set(phrase.charCodeAt(0), entry);
    const list = byStart.get(start);
    if (list === undefined) byStart.set(start, [entry]);
    else list.push(entry);
  }
  for (const list of byStart.values()) {
    list.sort((a, b) => b.phrase.length - a.phrase.length);
    const single = singles.get(list[0]?.phrase.charCodeAt(0) ?? 0);
    if (single !== undefined && !list.includes(single)) list.push(single);
  }
  return byStart;
}

/** The numbers of two units in one; a unit at the end stands alone. */
function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

const nothing: Cues = { any: 0, starts: [], lists: [] };

/** Most lists that one pass can tell apart. */
const MOST_LISTS = 31;

/** Lets the words of several lists be found in one pass over a text; lists beyond the first 31 are looked for alone. */
export function shareCues(indexes: readonly PhraseIndex<unknown>[]): void {
  const shared = indexes.slice(0, MOST_LISTS);
  const cues = createCues(shared.map(({ phrases }) => phrases.keys()));
  shared.forEach((index, list) => {
    index.cues = cues;
    index.bit = 1 << list;
  });
}

function cuesOf(folded: string, index: PhraseIndex<unknown>): Cues {
  if (index.cues === undefined) shareCues([index]);
  return index.cues?.(folded) ?? nothing;
}

/** The phrases of a folded text (`foldCase`), whole words only, the longest at each place, none overlapping another. */
export function findPhrases<V>(
  folded: string,
  index: PhraseIndex<V>,
  from = 0,
  to = folded.length,
): readonly PhraseMatch<V>[] {
  const { any, starts, lists } = cuesOf(folded, index);
  if ((any & index.bit) === 0) return none;
  const found: PhraseMatch<V>[] = [];
  let reached = from;
  for (let i = firstFrom(starts, from); i < starts.length; i++) {
    const start = starts[i] ?? to;
    if (start >= to) break;
    if (start < reached || ((lists[i] ?? 0) & index.bit) === 0) continue;
    const match = phraseAt(folded, index, start, to);
    if (match === undefined) continue;
    found.push(match);
    reached = match.end;
  }
  return found;
}

const none: readonly never[] = [];

/** False where no phrase of any of the indexes, which share their cues, can begin between two offsets. */
export function mayBeginIn(
  folded: string,
  indexes: readonly PhraseIndex<unknown>[],
  from: number,
  to: number,
): boolean {
  const cues = sharedCues(folded, indexes);
  const bits = bitsOf(indexes);
  if ((cues.any & bits) === 0) return false;
  for (let i = firstFrom(cues.starts, from); (cues.starts[i] ?? to) < to; i++)
    if (((cues.lists[i] ?? 0) & bits) !== 0) return true;
  return false;
}

/** False where no phrase of any of the indexes, which share their cues, can stand in a text. */
export function mayHoldAny(folded: string, indexes: readonly PhraseIndex<unknown>[]): boolean {
  return (sharedCues(folded, indexes).any & bitsOf(indexes)) !== 0;
}

function sharedCues(folded: string, [first]: readonly PhraseIndex<unknown>[]): Cues {
  return first === undefined ? nothing : cuesOf(folded, first);
}

function bitsOf(indexes: readonly PhraseIndex<unknown>[]): number {
  let bits = 0;
  for (const { bit } of indexes) bits |= bit;
  return bits;
}

/** Index of the first of some sorted numbers that is not below `from`. */
function firstFrom(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest phrase that begins at `at`, if any. */
export function phraseAt<V>(
  folded: string,
  index: PhraseIndex<V>,
  at: number,
  to = folded.length,
): PhraseMatch<V> | undefined {
  const layout = (index.layout ??= layOut(index.phrases));
  const list = layout.get(startOf(folded, at)) ?? layout.get(folded.charCodeAt(at) << 16);
  if (list === undefined || joinsWord(folded, at - 1, at)) return undefined;
  for (const { phrase, value } of list) {
    const end = at + phrase.length;
    if (end <= to && folded.startsWith(phrase, at) && !joinsWord(folded, end - 1, end))
      return { start: at, end, phrase, value };
  }
  return undefined;
}

/** True where two neighbouring characters stand in one word. Han characters part no words, so any phrase may begin there. */
function joinsWord(text: string, left: number, right: number): boolean {
  return isSpacedWordUnit(text.charCodeAt(left)) && isSpacedWordUnit(text.charCodeAt(right));
}

/** Letters and digits of scripts that part words by spaces. NaN (outside the text) is none. */
export function isSpacedWordUnit(code: number): boolean {
  return isSpacedLetter(code) || isAsciiDigit(code);
}
