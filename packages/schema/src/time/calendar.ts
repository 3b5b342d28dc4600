// The proleptic Gregorian calendar as arithmetic on whole numbers: no Date, so no time zone of the host.
import type { TimeParts } from './parse-time-value.js';

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to the given day; negative before it. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted in years that begin in March, so that the leap day comes last.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 719469;
}

/** Milliseconds from 1970-01-01T00:00 to the given local time, as if there were no zones. */
export function localMilliseconds({ year, month, day, hour, minute, second }: Required<TimeParts>): number {
  return (((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000;
}
