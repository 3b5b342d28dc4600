import { isAlphanumericAt, isHanAt, isLetterAt } from '../../../mentions/letters-in-text.js';
import { beforeMarks, pastMarks } from '../../../mentions/past-marks.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** Past the number or reference of a motion: "Motion 3:", "Motion #2026-04/1", "Motion BV_12". */
export function skipReference(text: string, at: number, to: number): number {
  const reference =
    /^ ?(?:[#№]|[A-Za-z\u00c0-\u024f]{1,3}\. ?)?(?=[\w./-]*\d)[\w./-]{1,24}(?=[\s:：.–—-]|$)/u.exec(
      text.slice(at, Math.min(to, at + 32)),
    );
  return reference === null ? at : at + reference[0].length;
}

/** Past blanks and marks. */
export function skip(text: string, at: number, to: number): number {
  return pastMarks(text, at, to, ',:：;.]")–—-');
}

/** A stretch without marks at its ends and without a last word that led on to the seconder or the result ("and", "was"). */
export function trimWording(
  { text, folded }: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
): Span | undefined {
  const start = pastMarks(text, from, to, ',;:–—-"“*，；：、)]');
  const end = beforeMarks(text, start, to, ',;:.–—-"”*[(，；：。、');
  let last = end;
  while (last > start && end - last < 12 && isLetterAt(text, last - 1)) last--;
  if (last > start && tables.motionTails.has(folded.slice(last, end)))
    return trimWording({ text, folded }, tables, start, last);
  return end > start ? { start, end } : undefined;
}

/** The word that begins at an offset. */
export function wordAt(folded: string, start: number, to: number): string {
  let end = start;
  while (end < to && isAlphanumericAt(folded, end)) end++;
  return folded.slice(start, end);
}

/** Letters and digits of a stretch, at most 64. A Han character, which says as much as several letters, counts as four. */
export function letterCount(text: string, span: Span): number {
  let n = 0;
  for (let i = span.start; i < span.end && n < 64; i++) {
    if (isAlphanumericAt(text, i)) n += isHanAt(text, i) ? 4 : 1;
  }
  return Math.min(n, 64);
}

/** A name that was never filled in ("MOVER", "<name>"): it is reported where it becomes an agent. */
export function placeholderAfter(
  { text, folded }: FoldedText,
  at: number,
  to: number,
  tables: OutcomeTables,
): NameSpan | undefined {
  const start = skip(text, at, to);
  let end = start;
  if (text[start] === '<') end = text.indexOf('>', start) + 1;
  else while (end < to && (isLetterAt(text, end) || '_/'.includes(text.charAt(end)))) end++;
  if (end <= start || end > to || end - start > 42) return undefined;
  if (text[start] !== '<' && !tables.placeholders.has(folded.slice(start, end))) return undefined;
  return { start, end, whole: { start, end } };
}
