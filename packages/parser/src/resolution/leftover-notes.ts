import { cite } from '../source/passage.js';
import { collectEvidence } from './collect-evidence.js';
import { sentencesOf } from '../mentions/sentences.js';
import { sourceSpan } from '../source/passage.js';
import type { MeetingRecord, Note } from '@rapporteur/schema';
import type { Document } from '../document/document.js';
import type { Span } from '../source/span.js';

/**
 * What no evidence touches, sentence by sentence, so that nothing of the text is lost; sentences that follow one another
 * in a block make one note. Furniture, rules and labels are left out.
 */
export function leftoverNotes(document: Document, record: MeetingRecord, furniture: readonly Span[]): Note[] {
  const spans = [...collectEvidence(record), ...furniture].sort((a, b) => a.start - b.start);
  const taken = mergeSpans(spans);
  const notes: Note[] = [];
  let next = 0;
  for (const block of document.blocks) {
    if (block.kind === 'rule') continue;
    const passage = block.content;
    let open: Span | undefined;
    const close = (): void => {
      if (open !== undefined) {
        notes.push({ text: passage.text.slice(open.start, open.end), evidence: [cite(document.source, passage, open.start, open.end)] });
      }
      open = undefined;
    };
    for (const sentence of sentencesOf(passage, document.packs)) {
      if (!/[\p{L}\p{N}]/u.test(passage.text.slice(sentence.start, sentence.end))) continue;
      const place = sourceSpan(passage, sentence.start, sentence.end);
      while (next < taken.length && (taken[next]?.end ?? 0) <= place.start) next++;
      const touched = (taken[next]?.start ?? Infinity) < place.end;
      if (touched) close();
      else open = { start: open?.start ?? sentence.start, end: sentence.end };
    }
    close();
  }
  return notes;
}

function mergeSpans(sorted: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
