import type { Moment } from './moment.js';
import { readNamedDate } from './read-named-date.js';
import { readNumericDate } from './read-numeric-date.js';
import { readUnitDate } from './read-unit-date.js';
import type { Reading } from './reading.js';

/** A date by its numbers and month name: what a weekday or a relative day can stand beside. */
export function readCalendarDate(reading: Reading, index: number): Moment | undefined {
  return readNumericDate(reading, index) ?? readUnitDate(reading, index) ?? readNamedDate(reading, index);
}
