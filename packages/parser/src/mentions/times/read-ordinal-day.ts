import { canEnd } from './boundaries.js';
import { createMoment, type Moment } from './moment.js';
import { readShortNumber } from './read-number.js';
import { hasRole, tokenAt, type Reading } from './reading.js';

/** A day of the month as an ordinal without its month: "5th" in "Monday 5th". */
export function readOrdinalDay(reading: Reading, index: number): Moment | undefined {
  const day = readShortNumber(reading, index);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  if (!hasRole(reading, day.next, 'ordinalSuffixes') || tokenAt(reading, day.next).gap > 0) return undefined;
  const next = day.next + 1;
  return canEnd(reading, next) ? createMoment(index, next, 'date', { day: day.value }) : undefined;
}

/** "On the 17th, the board met", "on the 17th at the office", but not "on the 3rd floor" and not "on the 1st, 2nd and 3rd floors". */
export function readBareOrdinal(reading: Reading, index: number): Moment | undefined {
  if (!hasRole(reading, index - 1, 'dayPrepositions')) return undefined;
  const day = readOrdinalDay(reading, index);
  if (day === undefined) return undefined;
  const after = tokenAt(reading, day.next);
  if (after.kind === 'end' || after.gap > 2) return day;
  // "on the 2nd at the ministry": a preposition follows, no floor.
  if (hasRole(reading, day.next, 'pointPrepositions')) return day;
  if (after.kind !== 'mark' || !',.;)'.includes(after.text)) return undefined;
  return readOrdinalDay(reading, day.next + 1) === undefined ? day : undefined;
}
