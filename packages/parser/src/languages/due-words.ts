/** Units a length of time is counted in. */
export type LengthUnit = 'day' | 'week' | 'fortnight' | 'month' | 'year';

/**
 * How a language says until when a task is to be done where it names no date: plain tables, lower case, several words parted by
 * one blank. The word before the time itself ("by", "bis") is `ActionWords.dueBefore`.
 */
export interface DueWords {
  /** Before a length reckoned from the meeting: "within", "innerhalb von". */
  readonly within: readonly string[];
  /** The same, but also an everyday word ("in"): read where nothing follows the length in its clause. */
  readonly weakWithin: readonly string[];
  /** Words between such a word and the number: "the next", "des", "die nächsten". */
  readonly fillers: readonly string[];
  /** Small numbers in words: "two" 2, "a" 1. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Units, inflected: "days", "tagen", 周. */
  readonly units: Readonly<Record<string, LengthUnit>>;
  /** Behind the unit, where the language says so there: 内. */
  readonly lengthEnds?: readonly string[];
  /** Behind a length, where it is reckoned from something else: "of", "after". */
  readonly notAfterLength: readonly string[];
  /** The end of the month or year of the meeting, or of a later one: "end of month", 下月底. */
  readonly ends: Readonly<Record<string, readonly ['month' | 'year', number]>>;
  /** Before the name of a month: its last day. "end of", "ende". */
  readonly endOf: readonly string[];
  /** The same behind it: 底. */
  readonly endAfter?: readonly string[];
  /** Behind a day or time, in place of a word before it: 前, 之前. */
  readonly dueAfter?: readonly string[];
}
