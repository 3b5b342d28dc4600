import type { DateOrder, TimeFlag, TimeKind, TimeParts, TimeZoneMention } from './time-mention.js';

/** A date or a time as far as one reader got: the tokens `from` to `next` (exclusive) and what they say. */
export interface Moment {
  readonly from: number;
  readonly next: number;
  readonly kind: TimeKind;
  readonly parts: TimeParts;
  readonly until?: TimeParts;
  readonly zone?: TimeZoneMention;
  readonly alternatives?: readonly [TimeParts, TimeParts];
  readonly untilAlternatives?: readonly [TimeParts, TimeParts];
  readonly order?: DateOrder;
  readonly flags?: readonly TimeFlag[];
}

/** A number or name read from one or more tokens. */
export interface Part<T = number> {
  readonly value: T;
  readonly next: number;
}
