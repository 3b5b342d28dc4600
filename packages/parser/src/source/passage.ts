import type { Evidence } from '@rapporteur/schema';
import type { Source } from './source.js';
import type { Span } from './span.js';

/**
 * Words of the source as a reader sees them: marks dropped, white space folded to single spaces. Rules work on `text`;
 * `sourceSpan` and `cite` lead back to the characters as given, so evidence is exact by construction.
 */
export interface Passage {
  readonly text: string;
  /** Where pieces of `text` come from, in text order, without gaps in `text`. */
  readonly runs: readonly Run[];
  /** Links, struck-out and strong words, as spans of `text`. */
  readonly marks: readonly Mark[];
}

/** A piece of a passage. Where both lengths are equal, each character stands for itself; otherwise the piece is a substitute. */
export interface Run {
  /** Offset in the passage's text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
  readonly sourceLength: number;
}

/** A stretch of a passage that was marked in the source, such as a link or strong words. Offsets are those of the passage's text. */
export interface Mark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'struck' | 'code' | 'link' | 'image';
  /** Target of a link or image. */
  readonly url?: string;
}

export const emptyPassage: Passage = { text: '', runs: [], marks: [] };

/** The passage that shows a stretch of the source as it stands. */
export function verbatimPassage(source: Source, span: Span): Passage {
  const length = span.end - span.start;
  return {
    text: source.text.slice(span.start, span.end),
    runs: length === 0 ? [] : [{ at: 0, length, source: span.start, sourceLength: length }],
    marks: [],
  };
}

/** Where a stretch of a passage stands in the source. An empty stretch gives an empty span. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const from = sourceOffset(passage, start, 'start');
  if (end <= start) return { start: from, end: from };
  return { start: from, end: sourceOffset(passage, end - 1, 'end') };
}

/** Evidence for a stretch of a passage: exact source characters, `match: 'normalized'` where marks or breaks stand inside. */
export function cite(
  source: Source,
  passage: Passage,
  start: number,
  end: number,
  details: { field?: string; match?: Evidence['match'] } = {},
): Evidence {
  const span = sourceSpan(passage, start, end);
  const exact = source.text.slice(span.start, span.end);
  const match = details.match ?? (exact === passage.text.slice(start, end) ? undefined : 'normalized');
  const evidence: Evidence = { start: span.start, end: span.end, exact };
  if (details.field !== undefined) evidence.field = details.field;
  if (match !== undefined) evidence.match = match;
  return evidence;
}

/** A part of a passage as a passage of its own, still tied to the source. Outer white space is left out. */
export function subPassage(passage: Passage, start: number, end: number): Passage {
  let from = Math.max(0, start);
  let to = Math.min(passage.text.length, end);
  while (from < to && isSpace(passage.text.charCodeAt(from))) from++;
  while (to > from && isSpace(passage.text.charCodeAt(to - 1))) to--;
  const runs: Run[] = [];
  for (let r = runIndex(passage, from); r < passage.runs.length; r++) {
    const run = passage.runs[r];
    if (run === undefined || run.at >= to) break;
    const a = Math.max(run.at, from);
    const b = Math.min(run.at + run.length, to);
    if (b <= a) continue;
    const verbatim = run.length === run.sourceLength;
    runs.push(
      verbatim
        ? { at: a - from, length: b - a, source: run.source + (a - run.at), sourceLength: b - a }
        : { ...run, at: a - from, length: b - a },
    );
  }
  const marks: Mark[] = [];
  for (let m = firstMark(passage, from); m < passage.marks.length; m++) {
    const mark = passage.marks[m];
    if (mark === undefined || mark.start >= to) break;
    if (mark.end > from)
      marks.push({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from });
  }
  return { text: passage.text.slice(from, to), runs, marks };
}

/** Passages one after the other, parted by `separator` (which stands for whatever lies between them in the source). */
export function joinPassages(passages: readonly Passage[], separator: string): Passage {
  let text = '';
  const runs: Run[] = [];
  const marks: Mark[] = [];
  for (const passage of passages) {
    const first = passage.runs[0];
    if (first === undefined) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && separator !== '') {
      const gap = last.source + last.sourceLength;
      runs.push({ at: text.length, length: separator.length, source: gap, sourceLength: first.source - gap });
      text += separator;
    }
    const at = text.length;
    for (const run of passage.runs) runs.push({ ...run, at: run.at + at });
    for (const mark of passage.marks) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    text += passage.text;
  }
  return { text, runs, marks };
}

function sourceOffset(passage: Passage, offset: number, side: 'start' | 'end'): number {
  const run = passage.runs[runIndex(passage, offset)];
  if (run === undefined) return 0;
  const within = offset - run.at;
  if (within >= run.length) return run.source + run.sourceLength;
  if (run.length === run.sourceLength) return run.source + within + (side === 'end' ? 1 : 0);
  return side === 'end' ? run.source + run.sourceLength : run.source;
}

function runIndex(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Marks that begin before a place and may still enclose it: nesting deeper than this is not writing. */
const DEEPEST_NESTING = 32;

/** Index of the first mark that can reach `offset` or beyond; marks are in the order of their starts. */
function firstMark(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - DEEPEST_NESTING);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000;
}
