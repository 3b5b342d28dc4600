import { isWhite } from '../mentions/letters.js';
import { verbatimPassage } from '../source/passage.js';
import { inlineTokens } from './inline-tokens.js';
import type { Mark, Passage, Run } from '../source/passage.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/**
 * The words of a stretch of source with inline Markdown and HTML marks dropped and white space folded to single spaces.
 * One pass to pair brackets and emphasis, one to write: linear in the stretch.
 */
export function plainPassage(source: Source, span: Span): Passage {
  const { text } = source;
  if (isPlain(text, span)) return verbatimPassage(source, span);
  const tokens = inlineTokens(text, span);
  const runs: Run[] = [];
  const marks: Mark[] = [];
  const open: { kind: Mark['kind']; url?: string; at: number }[] = [];
  let plain = '';
  let pendingSpace: Span | undefined;

  const write = (piece: string, from: number, sourceLength: number): void => {
    if (pendingSpace !== undefined && plain !== '') {
      runs.push({
        at: plain.length,
        length: 1,
        source: pendingSpace.start,
        sourceLength: pendingSpace.end - pendingSpace.start,
      });
      plain += ' ';
    }
    pendingSpace = undefined;
    const last = runs[runs.length - 1];
    const grows =
      last !== undefined &&
      piece.length === sourceLength &&
      last.length === last.sourceLength &&
      last.source + last.sourceLength === from &&
      last.at + last.length === plain.length;
    if (grows) {
      runs[runs.length - 1] = {
        ...last,
        length: last.length + piece.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      runs.push({ at: plain.length, length: piece.length, source: from, sourceLength });
    }
    plain += piece;
  };

  let i = span.start;
  let t = 0;
  while (i < span.end) {
    const token = tokens[t];
    if (token !== undefined && token.start === i) {
      t++;
      if (token.kind === 'open') {
        open.push({
          kind: token.mark,
          at: plain.length,
          ...(token.url === undefined ? {} : { url: token.url }),
        });
      } else if (token.kind === 'close') {
        const mark = open.pop();
        if (mark !== undefined) {
          const start = plain[mark.at] === ' ' ? mark.at + 1 : mark.at;
          if (plain.length > start) {
            marks.push({
              kind: mark.kind,
              start,
              end: plain.length,
              ...(mark.url === undefined ? {} : { url: mark.url }),
            });
          }
        }
      } else if (token.kind === 'text') {
        write(token.text, token.start, token.end - token.start);
      } else if (token.kind === 'space') {
        pendingSpace ??= { start: token.start, end: token.end };
      }
      i = Math.max(token.end, i);
      continue;
    }
    if (isWhite(text.charCodeAt(i))) {
      const from = i;
      while (i < span.end && isWhite(text.charCodeAt(i))) i++;
      pendingSpace = { start: pendingSpace?.start ?? from, end: i };
      continue;
    }
    const from = i;
    const stop = token === undefined ? span.end : Math.min(token.start, span.end);
    while (i < stop && !isWhite(text.charCodeAt(i))) i++;
    write(text.slice(from, i), from, i - from);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: plain, runs, marks };
}

/** True for a stretch without marks, whose words stand one blank apart: most lines. It is its own passage. */
function isPlain(text: string, span: Span): boolean {
  let blank = true;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (blank) return false;
      blank = true;
    } else if (code < 128 ? MARKS[code] === 1 : isWhite(code)) return false;
    else blank = false;
  }
  return !blank || span.start === span.end;
}

/** ASCII characters that may begin a mark, and white space other than the blank. */
const MARKS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(isWhite(code) || '\\&<![]*_`~'.includes(String.fromCharCode(code))),
);
