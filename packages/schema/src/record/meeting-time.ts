import type { Evidence } from './evidence.js';

/** Parts of a time that may come from the context instead of the phrase; see {@link MeetingTime.assumed}. */
export const TIME_PARTS = ['year', 'month', 'day', 'time'] as const;
/** One of {@link TIME_PARTS}. */
export type TimePart = (typeof TIME_PARTS)[number];

/** A date, or a date and time of day, as precise as the source states it and no more. */
export interface MeetingTime {
  /**
   * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss]`, on the 24-hour clock of the proleptic Gregorian
   * calendar; an unknown part before a known one is written in X: `XXXX-01-22`, `XXXX-XX-25`, `XXXX-XX-XXT14:30`. Never
   * an offset or `Z`: the zone is in `timeZone`. ISO 8601 reduced precision with the unspecified digits of EDTF
   * (ISO 8601-2) level 1.
   */
  value: string;
  /** IANA name (`Asia/Shanghai`), `UTC` or an offset `±hh:mm`; absent: floating local time. JSCalendar `timeZone`, iCalendar `TZID`. */
  timeZone?: string;
  /** The zone as written ("PST"), where it does not name one zone. */
  zoneText?: string;
  /** The phrase as written ("January 22", "next Tuesday at noon"). */
  text?: string;
  /** Parts of `value` taken from the context (a publication date, a heading), not from the phrase. */
  assumed?: TimePart[];
  /** Where the phrase stands. */
  evidence?: Evidence[];
}
