import { addWeekday } from './add-weekday.js';
import type { Moment } from './moment.js';
import { readCalendarDate } from './read-calendar-date.js';
import { readBareOrdinal, readOrdinalDay } from './read-ordinal-day.js';
import { readRelativeDay } from './read-relative-day.js';
import { readWeekday, weekdayAt } from './read-weekday.js';
import { readYearAlone } from './read-year-alone.js';
import { isMark, hasRole, tokenAt, type Reading } from './reading.js';

/** A day, month or year in any of the forms known, with the weekday beside it. */
export function readDate(reading: Reading, index: number): Moment | undefined {
  const token = tokenAt(reading, index);
  if (token.kind === 'mark' || token.kind === 'end') return undefined;
  if (token.kind !== 'number' && token.entry === undefined) return undefined;
  return (
    readWeekdayAndDate(reading, index) ??
    withWeekday(reading, readCalendarDate(reading, index)) ??
    readBareOrdinal(reading, index) ??
    readRelativeDay(reading, index) ??
    readWeekday(reading, index) ??
    readYearAlone(reading, index)
  );
}

/** "Wednesday 14th January 2015", "Fri, June 1, 2018", "Montag, den 3. Mai". */
function readWeekdayAndDate(reading: Reading, index: number): Moment | undefined {
  const weekday = weekdayAt(reading, index, 'beside');
  if (weekday === undefined) return undefined;
  const bracketed = dateInBracket(reading, index + 1);
  if (bracketed !== undefined)
    return { ...addWeekday(bracketed, weekday), from: index, next: bracketed.next + 1 };
  let at = index + 1;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (tokenAt(reading, at).gap > 2) return undefined;
    if (!isMark(reading, at, ',.', 1) && !hasRole(reading, at, 'datePrepositions')) break;
    at++;
  }
  if (tokenAt(reading, at).gap > 2) return undefined;
  const date = readCalendarDate(reading, at) ?? readOrdinalDay(reading, at);
  if (date?.parts.day === undefined && date?.alternatives === undefined) return undefined;
  return { ...addWeekday(date, weekday), from: index };
}

/** "Monday (2/3/2026)": the date in the bracket. */
function dateInBracket(reading: Reading, index: number): Moment | undefined {
  if (!isMark(reading, index, '([', 1)) return undefined;
  const date = readCalendarDate(reading, index + 1);
  const whole = date !== undefined && (date.parts.day !== undefined || date.alternatives !== undefined);
  return whole && isMark(reading, date.next, ')]', 1) ? date : undefined;
}

/** "14 January 2015 (Wednesday)", 1月22日（星期四）, 1月22日周四. */
function withWeekday(reading: Reading, date: Moment | undefined): Moment | undefined {
  if (date === undefined || (date.parts.day === undefined && date.alternatives === undefined)) return date;
  const bracket = isMark(reading, date.next, '([', 1);
  const at = bracket || isMark(reading, date.next, ',', 1) ? date.next + 1 : date.next;
  const weekday = weekdayAt(reading, at, bracket ? 'bracketed' : 'alone');
  if (weekday === undefined || tokenAt(reading, at).gap > 1) return date;
  const end = isMark(reading, at + 1, '.', 0) ? at + 2 : at + 1;
  if (bracket && !isMark(reading, end, ')]', 1)) return date;
  const next = bracket ? end + 1 : at + 1;
  // "5 May, Monday 12 May": the weekday belongs to the date behind it.
  if (!bracket && readCalendarDate(reading, isMark(reading, end, ',', 0) ? end + 1 : end) !== undefined)
    return date;
  if (date.until !== undefined) return { ...date, next, until: { ...date.until, weekday } };
  return { ...addWeekday(date, weekday), next };
}
