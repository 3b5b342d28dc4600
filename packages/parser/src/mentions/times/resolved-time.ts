import type { MeetingTime } from '@rapporteur/schema';
import type { DateOrder } from './time-mention.js';

/** What is known about the text around a mention. All of it may be absent. Dates are `YYYY-MM-DD`. */
export interface TimeContext {
  /** The day the text was published, where the text says so. */
  readonly published?: string | undefined;
  /** The day to reckon from where the text gives none (the caller's `referenceDate`). */
  readonly reference?: string | undefined;
  /** The year another date of the same sentence states. */
  readonly sentenceYear?: number | undefined;
  /** Whether the event is over: then a date without a year is the latest such day on or before the anchor, else the earliest after it. Default true. */
  readonly completed?: boolean | undefined;
  /** The order proved by other dates of the text (`provenDateOrder`). */
  readonly textOrder?: DateOrder | undefined;
  /** The order the caller states. */
  readonly dateOrder?: DateOrder | undefined;
  /** The order usual in the language of the text, where it has one. */
  readonly languageOrder?: DateOrder | undefined;
}

/** Why a value is less than certain, or less than complete. */
export type TimeProblem =
  /** No year in the phrase, and nothing to take it from. */
  | 'unknown-year'
  /** "today", "Monday" or 17日, and no day to reckon from. */
  | 'unknown-anchor'
  /** Day and month can be read both ways; see `alternatives`. */
  | 'ambiguous-order'
  | 'redundant-meridiem'
  | 'contradictory-meridiem'
  | 'weekday-conflict'
  | 'two-digit-year'
  /** The end of the range lies before its beginning; the end is left out. */
  | 'reversed-range';

/** A mention with what could be inferred. `time` has no evidence: the caller owns that. */
export interface ResolvedTime {
  /** Absent where nothing of it is known ("today" without an anchor). */
  readonly time: MeetingTime | undefined;
  readonly until: MeetingTime | undefined;
  /** Both readings of an ambiguous all-number date as values, day first and then month first; `time` keeps what they share. */
  readonly alternatives: readonly [string, string] | undefined;
  /** The same for `until`. */
  readonly untilAlternatives: readonly [string, string] | undefined;
  /** In the order they were met, each once. */
  readonly problems: readonly TimeProblem[];
}
