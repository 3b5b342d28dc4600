import { isTransliterationAt, surnameLength } from './han-names.js';
import { postHeadEnd } from './posts.js';

/** What the whole report tells of the names in it. */
export interface NameIndex {
  /** How often a stretch that begins with a family name occurs. */
  readonly count: (name: string) => number;
  /** True for a stretch that is a transliterated name, beside a post somewhere (莫兰德总理): later it stands alone. */
  readonly isForeign: (text: string, start: number, end: number) => boolean;
}

/** Longest transliterated name without a point, in characters. */
const LONGEST_FOREIGN = 7;

/** Looks through the texts of a report for names: foreign ones beside posts, and, once asked, how often others occur. */
export function indexNames(texts: readonly string[]): NameIndex {
  const foreign = new Set<string>();
  for (const text of texts)
    for (let i = 0; i < text.length; i++) {
      addForeign(text, i, foreign);
      if (text.charAt(i) === '·') addParts(text, i, foreign);
    }
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    count: (name) => (counts ??= countNames(texts)).get(name) ?? 0,
    isForeign: (text, start, end) =>
      foreign.size > 0 && end - start <= LONGEST_FOREIGN && foreign.has(text.slice(start, end)),
  };
}

/** How often every stretch of two to four characters occurs that begins with a family name. */
function countNames(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      if (surnameLength(text, i) === 0) continue;
      for (let end = i + 2; end <= i + 4 && end <= text.length; end++) {
        const piece = text.slice(i, end);
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The parts of a foreign name before and behind a point: later one of them stands alone. */
function addParts(text: string, point: number, names: Set<string>): void {
  for (
    let from = point - 1;
    from >= 0 && point - from <= LONGEST_FOREIGN && isTransliterationAt(text, from);
    from--
  ) {
    if (point - from >= 2) names.add(text.slice(from, point));
  }
  const at = point + 1;
  let to = at;
  while (to < text.length && to - at < LONGEST_FOREIGN && isTransliterationAt(text, to)) to++;
  for (let end = at + 2; end <= to; end++) names.add(text.slice(at, end));
}

/** The transliterated names that may stand right before and behind a post that begins at `at`. */
function addForeign(text: string, at: number, names: Set<string>): void {
  const end = postHeadEnd(text, at);
  if (end < 0) return;
  for (
    let from = at - 1;
    from >= 0 && at - from <= LONGEST_FOREIGN && isTransliterationAt(text, from);
    from--
  ) {
    if (at - from >= 2) names.add(text.slice(from, at));
  }
  for (let to = end; to < text.length && to - end < LONGEST_FOREIGN && isTransliterationAt(text, to); to++) {
    if (to - end >= 1) names.add(text.slice(end, to + 1));
  }
}
