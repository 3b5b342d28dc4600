import type { DateOrder, TimeFlag, TimeKind, TimeParts, TimeZoneMention } from './time-mention.js';

/** A date or a time as far as one reader got: the tokens `from` to `next` (exclusive) and what they say. */
export interface Moment {
  readonly from: number;
  readonly next: number;
  readonly kind: TimeKind;
  readonly parts: TimeParts;
  readonly until: TimeParts | undefined;
  readonly zone: TimeZoneMention | undefined;
  readonly alternatives: readonly [TimeParts, TimeParts] | undefined;
  readonly untilAlternatives: readonly [TimeParts, TimeParts] | undefined;
  readonly order: DateOrder | undefined;
  readonly flags: readonly TimeFlag[] | undefined;
}

/** What few moments have. */
type Details = Partial<Omit<Moment, 'from' | 'next' | 'kind' | 'parts'>>;

/** A moment, of the one shape that all have. */
export function createMoment(
  from: number,
  next: number,
  kind: TimeKind,
  parts: TimeParts,
  { until, zone, alternatives, untilAlternatives, order, flags }: Details = {},
): Moment {
  return { from, next, kind, parts, until, zone, alternatives, untilAlternatives, order, flags };
}

/** A number or name read from one or more tokens. */
export interface Part<T = number> {
  readonly value: T;
  readonly next: number;
}
