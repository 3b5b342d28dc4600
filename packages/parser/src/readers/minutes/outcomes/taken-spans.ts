import { collectEvidence } from '../../../resolution/collect-evidence.js';
import type { Span } from '../../../source/span.js';

/** Stretches of the source that some values rest on already. */
export interface TakenSpans {
  /** True where a stretch shares a character with one of them. */
  readonly touches: (span: Span) => boolean;
}

/** Gathers the evidence of some values, to be asked in any order; most texts never ask. */
export function takenSpans(values: readonly unknown[]): TakenSpans {
  let spans: readonly Span[] | undefined;
  return {
    touches: ({ start, end }) => {
      spans ??= joinedSpans(values);
      let low = 0;
      let high = spans.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      return (spans[low]?.start ?? Infinity) < end;
    },
  };
}

function joinedSpans(values: readonly unknown[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of collectEvidence(values).sort((a, b) => a.start - b.start)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) spans.push({ start, end });
  }
  return spans;
}
