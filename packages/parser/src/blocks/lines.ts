import { isWhite } from '../mentions/letters.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** A line without its white space at both ends; `indent` counts columns, a tab going to the next multiple of four. */
export interface Line extends Span {
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly indent: number;
  readonly blank: boolean;
  /** What stands on it. */
  readonly text: string;
}

/** The lines of a stretch of source. Quote marks (`> `) at the start of a line count as white space. */
export function readLines(source: Source, span: Span): Line[] {
  const lines: Line[] = [];
  const { text, lineStarts } = source;
  for (let n = 0; n < lineStarts.length; n++) {
    const lineStart = lineStarts[n] ?? 0;
    const next = lineStarts[n + 1] ?? text.length;
    if (next <= span.start && next !== text.length) continue;
    if (lineStart >= span.end && lineStart !== span.start) break;
    const start = Math.max(lineStart, span.start);
    const end = Math.min(next, span.end);
    let contentStart = start;
    let indent = 0;
    for (; contentStart < end; contentStart++) {
      const code = text.charCodeAt(contentStart);
      if (code === 9) indent += 4 - (indent % 4);
      else if (code === 0x3000) indent += 2;
      else if (code === 62 && isQuoteMark(text, contentStart, end)) indent += 1;
      else if (isWhite(code)) indent += code === 0xfeff ? 0 : 1;
      else break;
    }
    let contentEnd = end;
    while (contentEnd > contentStart && isWhite(text.charCodeAt(contentEnd - 1))) contentEnd--;
    lines.push({
      start,
      end,
      contentStart,
      contentEnd,
      indent,
      blank: contentStart >= contentEnd,
      text: text.slice(contentStart, contentEnd),
    });
  }
  return lines;
}

function isQuoteMark(text: string, at: number, end: number): boolean {
  const next = text[at + 1];
  return at + 1 >= end || next === ' ' || next === '>' || next === '\n' || next === '\r';
}
