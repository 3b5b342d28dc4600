import type { Span } from '../../source/span.js';

/** Those of a list of spans in text order, none overlapping, that lie within a stretch. By binary search, so that many short stretches of a long text stay cheap. */
export function spansWithin<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  const found: S[] = [];
  for (let i = firstFrom(spans, start); i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.end > end) break;
    found.push(span);
  }
  return found;
}

/** The span that begins exactly at an offset. */
export function spanAt<S extends Span>(spans: readonly S[], start: number): S | undefined {
  const span = spans[firstFrom(spans, start)];
  return span?.start === start ? span : undefined;
}

/** Index of the first span that begins at `start` or behind it. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
