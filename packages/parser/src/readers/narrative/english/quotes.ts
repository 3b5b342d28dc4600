import {
  isAlphanumericAt,
  isLetterAt,
  isSmallAt,
  startsWithCapital,
} from '../../../mentions/letters-in-text.js';
import type { Span } from '../../../source/span.js';

/** Words between quotation marks that somebody said; `inner` is without the marks. */
export interface Quote extends Span {
  readonly inner: Span;
  /** False where the paragraph ends before the quotation does: the next one goes on with it. */
  readonly closed: boolean;
}

/** Fewest words of a quotation that is speech and no name or so-called thing. */
const FEWEST_WORDS = 4;

/** The quotations of a paragraph that are speech, in “double”, "straight" and ‘single’ marks, nested ones left inside. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  for (let i = 0; i < text.length; i++) {
    const open = text[i] ?? '';
    const close =
      open === '“' ? '”' : open === '"' ? '"' : open === '‘' && opensWord(text, i) ? '’' : undefined;
    if (close === undefined) continue;
    const end = closing(text, i + 1, open, close);
    const stop = end < 0 ? text.length : end;
    const inner = { start: i + 1, end: stop };
    if (isSpeech(text, inner, end < 0, i))
      quotes.push({ start: i, end: end < 0 ? stop : end + 1, inner, closed: end >= 0 });
    if (end < 0 && open !== '“') return quotes;
    i = stop;
  }
  return quotes;
}

/** Offset of the mark that closes; an apostrophe within a word closes nothing. -1 where none does. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const ch = text[i];
    if (ch === open && open !== close) depth++;
    if (ch !== close) continue;
    if (close === '’' && isLetterAt(text, i + 1)) continue;
    if (depth === 0) return i;
    depth--;
  }
  return -1;
}

function opensWord(text: string, at: number): boolean {
  return !isAlphanumericAt(text, at - 1) && isAlphanumericAt(text, at + 1);
}

/** Speech is a sentence or the piece of one that a comma, stop or question mark ends. */
function isSpeech(text: string, { start, end }: Span, open: boolean, at: number): boolean {
  // "was 'the hardest of my career'": words within somebody's sentence, no sentence of their own.
  if (isSmallAt(text, start) && text[at - 1] === ' ' && isLetterAt(text, at - 2)) return false;
  const words = countWords(text, start, end);
  if (words < FEWEST_WORDS)
    return (
      /[.!?]$/.test(text.slice(start, end).trimEnd()) &&
      words > 1 &&
      /[,:]\s?$/.test(text.slice(Math.max(0, at - 2), at))
    );
  if (open) return at === 0 || /[:,]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  const last = text.slice(start, end).trimEnd().at(-1) ?? '';
  if ('.,!?…—-'.includes(last)) return true;
  // British style puts the stop behind the mark.
  return (
    startsWithCapital(text.slice(start, start + 2)) && words > 6 && '.,!?'.includes(text[end + 1] ?? '-')
  );
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let i = start; i < end && words < 20; i++) if (text[i] === ' ') words++;
  return words + 1;
}
