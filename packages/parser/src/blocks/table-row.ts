import type { Line } from './lines.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** True for the line of dashes, colons and pipes below a table's header. */
export function isDelimiterRow(line: string): boolean {
  let dashes = 0;
  let pipes = 0;
  for (const ch of line) {
    if (ch === '-') dashes++;
    else if (ch === '|' || ch === '+') pipes++;
    else if (ch !== ':' && ch !== ' ' && ch !== '\t') return false;
  }
  return dashes >= 1 && pipes >= 1;
}

/** The cells of a pipe table's row: stretches of source between unescaped pipes, outer pipes left out. */
export function splitCells(source: Source, line: Line): Span[] {
  const { text } = source;
  const cells: Span[] = [];
  let start = line.contentStart;
  let end = line.contentEnd;
  if (text[start] === '|') start++;
  if (text[end - 1] === '|' && text[end - 2] !== '\\') end--;
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i === end || (text[i] === '|' && text[i - 1] !== '\\')) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  return cells;
}

/** The cells of a row of HTML on one line: stretches of source behind each `<td>` or `<th>`. */
export function htmlCells(source: Source, line: Line): Span[] {
  const { text } = source;
  const cells: Span[] = [];
  let from = -1;
  for (let i = line.contentStart; i < line.contentEnd; i++) {
    if (text[i] !== '<') continue;
    const tag = text.slice(i, i + 5).toLowerCase();
    const opens = tag.startsWith('<td') || tag.startsWith('<th');
    const closes = tag === '</td>' || tag === '</th>' || tag.startsWith('</tr');
    if (!opens && !closes) continue;
    if (from >= 0) cells.push({ start: from, end: i });
    from = opens ? tagEndAfter(text, i, line.contentEnd) : -1;
  }
  if (from >= 0) cells.push({ start: from, end: line.contentEnd });
  return cells;
}

function tagEndAfter(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) if (text[i] === '>') return i + 1;
  return end;
}
