import type { Span } from '../../../source/span.js';

/** A name without titles; `whole` is the stretch with them. */
export interface NameSpan extends Span {
  readonly whole: Span;
}

/** A name, and the stretch it was found in where that is longer. */
export function named(span: Span, whole: Span = span): NameSpan {
  return { start: span.start, end: span.end, whole };
}
