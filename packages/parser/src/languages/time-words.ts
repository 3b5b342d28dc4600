import type { DateOrder } from '../mentions/times/time-mention.js';

/** What a unit behind a number says of it; `half`, `quarter` and `sharp` stand behind an hour instead of minutes. */
export type TimeUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'quarter' | 'sharp';

/**
 * How a language writes dates and times: plain tables, no code and no patterns.
 *
 * Words are given in lower case and are compared without regard to case. A word may be several words with one blank between
 * them ("this morning", "a las"). A full stop after an abbreviation is accepted without being listed ("Sept." for "sept").
 * A phrase in Han characters is given as written, simplified and traditional.
 */
export interface TimeWords {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Full names of the twelve months in order, each with its spellings. */
  readonly months: readonly (readonly string[])[];
  /** Abbreviations of the twelve months in order; where months are not capitalised, read only with a year beside them. */
  readonly monthAbbreviations?: readonly (readonly string[])[];
  /** Months and weekdays begin with a capital letter in prose; a word in lower case ("may", "march") is then another word. */
  readonly capitalised: boolean;
  /** The month may stand before the day ("January 22"). */
  readonly monthFirst?: boolean;
  /** Weekdays from Monday to Sunday, full names: these can stand alone ("on Monday"). */
  readonly weekdays: readonly (readonly string[])[];
  /** Weekdays from Monday to Sunday, abbreviations: read only beside a date ("Fri, June 1"), single Han characters only in brackets. */
  readonly weekdayAbbreviations?: readonly (readonly string[])[];
  /** Words before a weekday that move it by a week: "last" −1, "this" 0, "next" 1. */
  readonly weekdayShifts?: Readonly<Record<string, -1 | 0 | 1>>;
  /** The same, standing after the weekday ("lundi dernier"). */
  readonly weekdayShiftsAfter?: Readonly<Record<string, -1 | 0 | 1>>;
  /** Words before or after a weekday that name the calendar week, Monday first: 上 −1, 本 0, "last week" −1. */
  readonly weekShifts?: Readonly<Record<string, number>>;
  /** Words before a weekday that make it no single day: "every", "each", "Black". */
  readonly recurring?: readonly string[];
  /** Words and phrases for a day seen from the day of writing, in days: "today" 0, "last night" −1. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Phrases that give a month its year ("this year", 去年), in years. */
  readonly relativeYears?: Readonly<Record<string, number>>;
  /** Phrases that give a day its month (本月), in months. */
  readonly relativeMonths?: Readonly<Record<string, number>>;
  /** Endings of a number that make it an ordinal: "st", "th", "er", "º". */
  readonly ordinalSuffixes?: readonly string[];
  /** Days of the month in words, ordinal or not, where dates use them: "first", "quinze". */
  readonly dayWords?: Readonly<Record<string, number>>;
  /** Cardinal numbers in words that add up to a year or a clock time: "deux mille vingt et un". */
  readonly numberWords?: Readonly<Record<string, number>>;
  /** Words inside a number in words that add nothing: "et", "y". */
  readonly numberJoiners?: readonly string[];
  /** Before noon ("am") and after noon ("pm"), written after the clock time. */
  readonly meridiems?: Readonly<Record<string, 'am' | 'pm'>>;
  /** Parts of the day, before or after the clock time: 上午, "in the evening", "de la tarde". */
  readonly dayPeriods?: Readonly<Record<string, 'am' | 'pm' | 'noon' | 'night'>>;
  /** Words that are a clock time by themselves, in hours: "noon" 12, "midnight" 24. */
  readonly clockWords?: Readonly<Record<string, number>>;
  /** Units after an hour that always mark a time of day: "Uhr", "o'clock". */
  readonly clockUnits?: readonly string[];
  /** Units after an hour that mark a time of day or a length of time ("heures", "uur"): read as the former where something else says so. */
  readonly hourUnits?: readonly string[];
  /** Units after minutes: "minutes", 分. */
  readonly minuteUnits?: readonly string[];
  /** Characters or words behind the number they belong to, in dates written largest unit first: 年, 月, 日. */
  readonly units?: Readonly<Record<string, TimeUnit>>;
  /** Digits and tens as characters: 二 2, 十 10. */
  readonly numerals?: Readonly<Record<string, number>>;
  /** What makes a bare number of the day (17日) a length or an ordinal instead, before it: 第, 近. */
  readonly notBeforeDay?: readonly string[];
  /** The same behind it: 内, 间. */
  readonly notAfterDay?: readonly string[];
  /** Words before a clock time: "at", "um", "à", "a las". */
  readonly clockPrepositions: readonly string[];
  /** Those of them that put a point in time, not a length, before an hour with its unit ("à 18 h", "at 19 hours"). */
  readonly pointPrepositions?: readonly string[];
  /** Those of them that stand before nothing but a time: "a las", "om". */
  readonly sureClockPrepositions?: readonly string[];
  /** Words that make a clock time inexact: "around", "gegen". */
  readonly approximators?: readonly string[];
  /** Words that make a number before an hour unit a length: "durée", "pendant". */
  readonly durationWords?: readonly string[];
  /** Words before a date: "on", "am", "le", "el". */
  readonly datePrepositions: readonly string[];
  /** Words before a day of the month that stands without its month: "on the" in "on the 17th,". */
  readonly dayPrepositions?: readonly string[];
  /** Words before a year standing alone: "in", "since", "im Jahr". */
  readonly yearPrepositions: readonly string[];
  /** Words that may follow a year standing alone; another word in lower case after it ("in 2000 households") makes it a number. */
  readonly afterYear?: readonly string[];
  /** Between day, month and year: "of", "de", "du". */
  readonly dateJoiners?: readonly string[];
  /** Between the two ends of a range: "to", "until", "bis", "au". */
  readonly rangeWords: readonly string[];
  /** Before the first end of a range: "from", "between", "vom". */
  readonly rangeOpeners?: readonly string[];
  /** Between the members of a list: "and", "et". */
  readonly listWords: readonly string[];
  /** Zone names that mean exactly one zone, as IANA name: "beijing time", "jst". */
  readonly zones?: Readonly<Record<string, string>>;
  /** Zone names that several zones share: "pst", "pacific time". Abbreviations are read in capitals only. */
  readonly sharedZones?: readonly string[];
  /** Words that may stand before a zone name: "US" in "US EDT". */
  readonly zonePrefixes?: readonly string[];
  /** The order of all-number dates in this language, where all its users agree. */
  readonly numericOrder?: DateOrder;
  /** The order by region of the language tag ("US"), where they do not. */
  readonly regionalOrders?: Readonly<Record<string, DateOrder>>;
  /** Words of this language that are days in another ("hier"): read as such only where this language is not among those read. */
  readonly homographs?: readonly string[];
  /** Words that announce: a date without a year in their sentence is still to come ("will", "next", 将). */
  readonly announcing: readonly string[];
  /** Words that report what is over: after one of them an announcing word no longer holds ("was held on"). */
  readonly reporting?: readonly string[];
}
