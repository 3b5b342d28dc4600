import { TIME_VALUE_PATTERN } from './time-value-pattern.js';

/** How fine a time is stated: its smallest part. */
export type TimePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** The parts of a `MeetingTime.value`; unknown parts (X) and parts not stated are absent. */
export interface TimeParts {
  /** 0 to 9999, in the proleptic Gregorian calendar. */
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** 0 to 23. */
  hour?: number;
  /** 0 to 59; there where `hour` is. */
  minute?: number;
  /** 0 to 59. */
  second?: number;
}

/**
 * Reads a `MeetingTime.value`.
 *
 * @returns its known parts, or `undefined` where the string is not such a value (`2026-02-30`, `2026-1-2`, `2026-XX`)
 * @example
 * ```ts
 * import { parseTimeValue } from '@rapporteur/schema';
 *
 * parseTimeValue('XXXX-01-22T14:30'); // → { month: 1, day: 22, hour: 14, minute: 30 }
 * parseTimeValue('2026-02-30'); // → undefined
 * ```
 */
export function parseTimeValue(value: string): TimeParts | undefined {
  if (!TIME_VALUE_PATTERN.test(value)) return undefined;
  const parts: TimeParts = {};
  const set = (part: keyof TimeParts, from: number, to: number): void => {
    const digits = value.slice(from, to);
    if (digits !== '' && !digits.startsWith('X')) parts[part] = Number(digits);
  };
  set('year', 0, 4);
  set('month', 5, 7);
  set('day', 8, 10);
  set('hour', 11, 13);
  set('minute', 14, 16);
  set('second', 17, 19);
  return parts;
}

/**
 * How fine a `MeetingTime.value` is.
 *
 * @returns its smallest known part, or `undefined` where the string is not such a value
 * @example
 * ```ts
 * import { timePrecision } from '@rapporteur/schema';
 *
 * timePrecision('2026-01'); // → 'month'
 * timePrecision('XXXX-01-22'); // → 'day'
 * ```
 */
export function timePrecision(value: string): TimePrecision | undefined {
  if (!TIME_VALUE_PATTERN.test(value)) return undefined;
  if (value.length >= 16) return value.length === 19 ? 'second' : 'minute';
  return value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
}
