import { createCues } from '../../../languages/word-cues.js';
import type { Cues } from '../../../languages/word-cues.js';
import type { Span } from '../../../source/span.js';

/** A listed phrase where it stands in a text. */
export interface PhraseMatch<V> extends Span {
  readonly phrase: string;
  readonly value: V;
}

/** Listed phrases, ready to be looked up. */
export interface PhraseIndex<V> {
  /** By the number of their first UTF-16 unit, longest first. */
  readonly byUnit: ReadonlyMap<number, readonly (readonly [string, V])[]>;
  /** Tells where words of this list, and of those looked for in the same texts, stand; its bit among them. */
  cues?: (text: string) => Cues;
  bit: number;
}

/** Makes the index of listed phrases. Of a phrase listed twice the first value stands. */
export function indexPhrases<V>(entries: Iterable<readonly [string, V]>): PhraseIndex<V> {
  const all = new Map<string, V>();
  for (const [phrase, value] of entries) if (phrase !== '' && !all.has(phrase)) all.set(phrase, value);
  const index = new Map<number, (readonly [string, V])[]>();
  for (const entry of all) {
    const first = entry[0].charCodeAt(0);
    const list = index.get(first);
    if (list === undefined) index.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { byUnit: index, bit: 1 };
}

const nothing: Cues = { any: 0, starts: [], lists: [] };

/** Lets the words of several lists be found in one pass over a text. */
export function shareCues(indexes: readonly PhraseIndex<unknown>[]): void {
  const phrases = indexes.map(({ byUnit }) =>
    [...byUnit.values()].flatMap((list) => list.map(([phrase]) => phrase)),
  );
  const cues = createCues(phrases);
  indexes.forEach((index, list) => {
    index.cues = cues;
    index.bit = 1 << list;
  });
}

/** The phrases of a folded text (`foldCase`), whole words only, the longest at each place, none overlapping another. */
export function findPhrases<V>(
  folded: string,
  index: PhraseIndex<V>,
  from = 0,
  to = folded.length,
): PhraseMatch<V>[] {
  const found: PhraseMatch<V>[] = [];
  if (index.cues === undefined) shareCues([index]);
  const { any, starts, lists } = index.cues?.(folded) ?? nothing;
  if ((any & index.bit) === 0) return found;
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

/** False where no phrase of any of the indexes, which share their cues, can begin between two offsets. */
export function mayBeginIn(
  folded: string,
  indexes: readonly PhraseIndex<unknown>[],
  from: number,
  to: number,
): boolean {
  const cues = indexes[0]?.cues?.(folded);
  if (cues === undefined) return true;
  const bits = indexes.reduce((all, { bit }) => all | bit, 0);
  if ((cues.any & bits) === 0) return false;
  for (let i = firstFrom(cues.starts, from); (cues.starts[i] ?? to) < to; i++)
    if (((cues.lists[i] ?? 0) & bits) !== 0) return true;
  return false;
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
  const list = index.byUnit.get(folded.charCodeAt(at));
  if (list === undefined || joinsWord(folded, at - 1, at)) return undefined;
  for (const [phrase, value] of list) {
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
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0xac00 && code <= 0xd7af)
  );
}
