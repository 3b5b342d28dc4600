/** Day before month (23/01/2026) or month before day (01/23/2026) in all-number dates. */
export type DateOrder = 'DMY' | 'MDY';

/**
 * What one end of a mention states, and nothing else: a part the words do not give is absent.
 * All numbers are as in ISO 8601 (month 1 to 12, weekday 1 for Monday to 7 for Sunday, hour 0 to 24).
 */
export interface TimeParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly weekday?: number;
  /** "last Monday" −1, "next Monday" +1, "this Monday" 0; absent for the bare name. */
  readonly weekdayShift?: -1 | 0 | 1;
  /** Calendar weeks, Monday first, from the week of writing: 上周五 −1, 下周一 +1. */
  readonly weekShift?: number;
  /** Days from the day of writing: yesterday −1, today 0, tomorrow +1. */
  readonly relativeDays?: number;
  /** Months from the month of writing: 本月 0, 上月 −1. */
  readonly relativeMonths?: number;
  /** Years from the year of writing: 今年 and "this year" 0, 去年 −1. */
  readonly relativeYears?: number;
}

/**
 * What the mention is anchored by. A clock time may be present in every kind (`parts.hour`), and is all there is in `clock`.
 *
 * - `date`: a day, with or without month and year ("January 22", 17日)
 * - `month`: a month, mostly with its year ("April 2023", 5月)
 * - `year`: a year alone, where the words around it say that it is one ("in 2025", 2025年)
 * - `weekday`: "on Monday"
 * - `relative`: "today", 昨天
 * - `clock`: a time of day without a day
 */
export type TimeKind = 'date' | 'month' | 'year' | 'weekday' | 'relative' | 'clock';

/** What is odd about a mention though it can be read. */
export type TimeFlag =
  /** "13:05 PM": the hour already says which half of the day it is. */
  | 'redundant-meridiem'
  /** "13:05 AM": hour and half of the day exclude each other; the hour is taken. */
  | 'contradictory-meridiem'
  /** "Monday, 14 January 2015" where that day is no Monday; the day is taken. */
  | 'weekday-conflict'
  /** "shortly after 7 p.m.", "around 18:00". */
  | 'approximate'
  /** The year has two digits ("13/01/21"): its century is taken, not stated. */
  | 'two-digit-year';

/** The zone of a clock time: `timeZone` where the words name exactly one, else the words themselves. */
export interface TimeZoneMention {
  /** IANA name, `UTC` or ±hh:mm. */
  readonly timeZone?: string;
  /** The zone as written ("PST"), where it names several zones. */
  readonly zoneText?: string;
}

/** A date or time found in a text, before anything is inferred. Offsets are UTF-16 units of the text as given. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly exact: string;
  readonly kind: TimeKind;
  readonly parts: TimeParts;
  /** The other end of a range, with what the two ends share written out. */
  readonly until?: TimeParts | undefined;
  readonly zone?: TimeZoneMention | undefined;
  /** Day and month can be read both ways: first the reading with the day first, then that with the month first. `parts` has neither. */
  readonly alternatives?: readonly [TimeParts, TimeParts] | undefined;
  /** The same for `until`. */
  readonly untilAlternatives?: readonly [TimeParts, TimeParts] | undefined;
  /** The order an all-number date proves by itself, a part being above 12. */
  readonly order?: DateOrder | undefined;
  readonly flags?: readonly TimeFlag[] | undefined;
}
