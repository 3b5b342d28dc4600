import { findPhrases, mayHoldAny } from './phrase-index.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** Cuts a sentence before every mark of a task or decision that a comma, semicolon or stop sets apart: "…, ACTION: …", "…，结论：…". */
export function markedClauses({ text, folded }: FoldedText, tables: OutcomeTables, sentence: Span): Span[] {
  if (!mayHoldAny(folded, [tables.markers, tables.decisionMarkers])) return [sentence];
  const cuts: number[] = [];
  for (const index of [tables.markers, tables.decisionMarkers]) {
    for (const mark of findPhrases(folded, index, sentence.start + 1, sentence.end)) {
      if (/^ ?[:：]/.test(text.slice(mark.end, mark.end + 2)) && isApart(text, mark.start, sentence.start))
        cuts.push(mark.start);
    }
  }
  if (cuts.length === 0) return [sentence];
  cuts.sort((a, b) => a - b);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const cut of [...cuts, sentence.end]) {
    const end = beforeMarks(text, start, cut, '([');
    if (end > start) clauses.push({ start, end });
    start = Math.max(start, cut);
  }
  return clauses;
}

function isApart(text: string, at: number, floor: number): boolean {
  const before = beforeMarks(text, floor, at, '*([');
  return before > floor && ',;.，；。：:–—-'.includes(text.charAt(before - 1));
}
