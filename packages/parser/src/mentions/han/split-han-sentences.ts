import { isPlainHan } from './han-names.js';
import { hasHan } from '../letters-in-text.js';
import { isAsciiDigit } from '../letters.js';
import type { Span } from '../../source/span.js';

/** A sentence with its clauses: stretches between commas, semicolons and colons. Offsets in the text it was found in. */
export interface HanSentence extends Span {
  /** Offset at which the words end: `end` without the closing mark. */
  readonly wordsEnd: number;
  readonly clauses: readonly Span[];
}

const ends = '。!?';
const separators = ',;:';

/** How far a cue may stand behind a closed quotation to belong to it (“……。”某人说). */
const TRAIL = 30;

/**
 * The sentences of a folded text and their clauses. `masked` is the same text with quotations blanked out: a full stop
 * inside a quotation ends no sentence, unless the quotation ends with it and nothing behind says who spoke.
 */
export function splitHanSentences(folded: string, masked: string): HanSentence[] {
  const sentences: HanSentence[] = [];
  let start = 0;
  let clauseStart = 0;
  let clauses: Span[] = [];
  const closeClause = (end: number): void => {
    const span = trim(masked, clauseStart, end);
    if (span.end > span.start) clauses.push(span);
    clauseStart = end + 1;
  };
  const close = (wordsEnd: number, end: number): void => {
    closeClause(wordsEnd);
    clauseStart = end;
    const span = trim(masked, start, end);
    if (span.end > span.start && clauses.length > 0)
      sentences.push({
        start: span.start,
        end: span.end,
        wordsEnd: Math.max(span.start, Math.min(wordsEnd, span.end)),
        clauses,
      });
    clauses = [];
    start = end;
  };
  for (let i = 0; i < masked.length; i++) {
    if (isPlainHan(masked.charCodeAt(i))) continue;
    const ch = masked.charAt(i);
    if (separators.includes(ch)) {
      if (!(isAsciiDigit(masked.charCodeAt(i - 1)) && isAsciiDigit(masked.charCodeAt(i + 1)))) closeClause(i);
    } else if (
      ends.includes(ch) ||
      (ch === '.' && isFullStop(masked, i)) ||
      (ch === '…' && masked.charAt(i + 1) !== '…')
    ) {
      let end = i + 1;
      while (end < masked.length && (ends + '”’"').includes(masked.charAt(end))) end++;
      close(i, end);
      i = end - 1;
    } else if (
      '”"’'.includes(ch) &&
      ends.includes(folded.charAt(i - 1)) &&
      masked.charAt(i - 1) !== folded.charAt(i - 1) &&
      !isAttributed(masked, i + 1)
    ) {
      close(i + 1, i + 1);
    }
  }
  close(masked.length, masked.length);
  return sentences;
}

/** True where what follows a quotation goes on with it: a comma, or a short clause that says who spoke. */
function isAttributed(masked: string, at: number): boolean {
  const next = masked.charAt(at);
  if (next === '' || next === ' ') return false;
  if ((separators + '、' + ends + '的“‘"').includes(next)) return true;
  const trail = masked.slice(at, at + TRAIL);
  const stop = trail.search(/[。!?,:]/);
  return stop > 0 && /(?:[说道称]|表示|指出|强调|认为|介绍)$/.test(trail.slice(0, stop));
}

/** A half-width stop in Chinese text: behind a Han character, and not inside a number or word. */
function isFullStop(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return hasHan(text.charAt(at - 1)) && (next === '' || next === ' ' || hasHan(next));
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = Math.max(start, end);
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return { start: from, end: to };
}
