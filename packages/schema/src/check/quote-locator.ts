import type { Span } from '../issues/record-issue.js';
import { foldText, type FoldedText } from './fold-text.js';

/** What a search for a quotation came to. */
export type Located =
  | { readonly kind: 'verbatim' | 'altered'; readonly found: Span }
  | { readonly kind: 'absent' | 'unsearched' };

// A quotation is first looked for around the place it is said to stand at, …
const NEIGHBOURHOOD = 256;
// … then in the whole text, until about this many characters have been passed over for one record. So the effort stays
// bounded for a record with many invented quotations of a long text, and most records never come near it.
const EFFORT = 2 ** 26;

/** Looks for quotations in one text, the nearest to where each is said to stand. */
export function createQuoteLocator(text: string): (exact: string, start: number) => Located {
  let effort = Math.max(EFFORT, 8 * text.length);
  let lastShift = 0;
  let whole: FoldedText | undefined;
  const foldedQuotes = new Map<string, Located>();
  const absent = new Set<string>();

  const spend = (): boolean => {
    effort -= text.length;
    return effort >= 0;
  };

  return (exact, start) => {
    if (absent.has(exact)) return altered(exact);

    // Quotations of one record are often shifted alike.
    const guess = start + lastShift;
    if (guess >= 0 && text.startsWith(exact, guess)) return verbatim(exact, guess);

    const near = nearestIn(text, exact, start);
    if (near >= 0) {
      lastShift = near - start;
      return verbatim(exact, near);
    }
    if (!spend()) return { kind: 'unsearched' };
    const behind = text.indexOf(exact, start);
    const anywhere = behind >= 0 ? behind : text.indexOf(exact);
    if (anywhere >= 0) {
      lastShift = anywhere - start;
      return verbatim(exact, anywhere);
    }
    absent.add(exact);
    return altered(exact);
  };

  function altered(exact: string): Located {
    const known = foldedQuotes.get(exact);
    if (known) return known;
    const quote = foldText(exact).folded.trim();
    if (quote === '') return { kind: 'absent' };
    if (!spend()) return { kind: 'unsearched' };
    whole ??= foldText(text);
    const at = indexOfWords(whole.folded, quote);
    const found = at < 0 ? undefined : spanOf(whole, at, quote.length);
    const located: Located = found ? { kind: 'altered', found } : { kind: 'absent' };
    foldedQuotes.set(exact, located);
    return located;
  }
}

function verbatim(exact: string, start: number): Located {
  return { kind: 'verbatim', found: { start, end: start + exact.length } };
}

/** Offset of the occurrence nearest to `start` in its neighbourhood; -1 where there is none. */
function nearestIn(text: string, exact: string, start: number): number {
  const from = Math.max(0, start - NEIGHBOURHOOD);
  const window = text.slice(from, start + NEIGHBOURHOOD + exact.length);
  let nearest = -1;
  for (let at = window.indexOf(exact); at >= 0; at = window.indexOf(exact, at + 1)) {
    if (nearest < 0 || Math.abs(from + at - start) < Math.abs(nearest - start)) nearest = from + at;
    else break;
  }
  return nearest;
}

/** Where a text has these words: not "he" in "the". A script without letter case has no blanks between words either. */
function indexOfWords(text: string, words: string): number {
  const splits = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && right !== undefined && isWordLetter(left) && isWordLetter(right);
  let at = text.indexOf(words);
  for (let tries = 0; at >= 0 && tries < 16; tries++) {
    const end = at + words.length;
    if (!splits(text[at - 1], words[0]) && !splits(words.at(-1), text[end])) return at;
    at = text.indexOf(words, at + 1);
  }
  return -1;
}

function isWordLetter(unit: string): boolean {
  return unit.toUpperCase() !== unit.toLowerCase() || (unit >= '0' && unit <= '9');
}

function spanOf({ offsets }: FoldedText, at: number, length: number): Span {
  const start = offsets[at] ?? 0;
  const last = offsets[at + length - 1] ?? start;
  return { start, end: last + 1 };
}
