import { foldHan } from '../../../mentions/fold-han.js';
import { isHanAt } from '../../../mentions/letters-in-text.js';
import { named } from './name-span.js';
import type { NameTables } from './name-tables.js';
import type { Span } from '../../../source/span.js';
import type { NameSpan } from './name-span.js';

/** Two or three Han characters that end at an offset, or the longest of up to four that are somebody known. */
export function hanNameBefore(
  text: string,
  end: number,
  floor: number,
  tables: NameTables,
): NameSpan | undefined {
  let start = end;
  while (start > floor && isHanAt(text, start - 1) && end - start < 6) start--;
  if (end - start >= 2 && end - start <= 3)
    return tables.notNames.has(foldHan(text.slice(start, end))) ? undefined : named({ start, end });
  for (const length of [4, 3, 2]) {
    if (end - length >= start && tables.isPerson(text.slice(end - length, end)))
      return named({ start: end - length, end });
  }
  return undefined;
}

/** Two to four Han characters up to a mark, a conjunction or the limit, or the longest beginning that is somebody known. */
export function hanNameAt(
  text: string,
  at: number,
  limit: number,
  tables: NameTables,
): { span: Span; end: number } | undefined {
  for (const length of [4, 3, 2]) {
    if (at + length <= limit && tables.isPerson(text.slice(at, at + length)))
      return { span: { start: at, end: at + length }, end: at + length };
  }
  let end = at;
  while (end < limit && isHanAt(text, end) && end - at < 5 && !tables.conjunctions.has(text[end] ?? ''))
    end++;
  const span = { start: at, end };
  return end - at >= 2 && end - at <= 4 && !tables.notNames.has(foldHan(text.slice(at, end)))
    ? { span, end }
    : undefined;
}
