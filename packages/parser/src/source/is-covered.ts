import { hasAlphanumeric } from '../mentions/letters-in-text.js';
import type { Span } from './span.js';

/** True where no letter or digit of a stretch stands outside some spans. */
export function isCovered(text: string, { start, end }: Span, spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = start;
  for (const span of [...sorted, { start: end, end }]) {
    if (span.start > at && hasAlphanumeric(text.slice(at, span.start))) return false;
    at = Math.max(at, span.end);
  }
  return true;
}
