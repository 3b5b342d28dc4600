import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Every date is held in UTC: in the zone of the host a day can be missing (30 December 2011 in Apia) and "local" dates would shift.
function dateOf({ year, month, day }: Day): InstanceType<typeof UTCDateMini> {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** Lengths asked for before: every number that may be a day asks for one, and a date object takes longer than all else about it. */
const lengths = new Map<number, number>();

/** How many days a month has; 29 for a February whose year is not known. */
export function lengthOfMonth(month: number, year = 2000): number {
  const key = year * 12 + month;
  let length = lengths.get(key);
  if (length === undefined) {
    length = getDaysInMonth(dateOf({ year, month, day: 1 }));
    lengths.set(key, length);
  }
  return length;
}

/** Whether the calendar has this day; month and year may be unknown. */
export function isDay(day: number, month?: number, year?: number): boolean {
  if (!Number.isInteger(day) || day < 1 || day > 31) return false;
  if (month === undefined) return true;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return day <= lengthOfMonth(month, year);
}

/** The day so many days later (earlier where negative). */
export function shiftDay(day: Day, days: number): Day {
  const date = addDays(dateOf(day), days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day so many months later; the last of that month where it has no such day (31 January and a month: 28 February). */
export function shiftMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  const at = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...at, day: Math.min(day, lengthOfMonth(at.month, at.year)) };
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return dateOf(day).getTime() / 86_400_000;
}

/** Monday 1 to Sunday 7, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return getISODay(dateOf(day));
}

/** Negative where `a` is before `b`, 0 on the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day an ISO date (`YYYY-MM-DD`, also at the head of a longer value) names; undefined where it names none. */
export function dayOfIso(value: string | undefined): Day | undefined {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  return isDay(day, month, year) ? { year, month, day } : undefined;
}
