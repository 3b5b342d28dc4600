import { compareDays, isDay, lengthOfMonth, shiftDay, weekdayOf, type Day } from './calendar.js';
import type { TimeParts } from './time-mention.js';

/** Parts completed from the anchor, and which of them were. */
export interface Inferred {
  readonly parts: TimeParts;
  readonly assumed: readonly ('year' | 'month' | 'day')[];
}

/**
 * Completes a date from the day of writing. Of an event that is over, the latest such date on or before the anchor; of one to
 * come, the earliest on or after it.
 */
export function inferDay(stated: TimeParts, anchor: Day, completed: boolean): Inferred {
  const { relativeYears, relativeMonths, relativeDays } = stated;
  const parts =
    relativeYears === undefined ? stated : { ...stated, year: stated.year ?? anchor.year + relativeYears };
  const { year, month, day } = parts;
  if (month !== undefined)
    return { parts: { ...parts, year: year ?? yearOf(month, day, anchor, completed) }, assumed: ['year'] };
  if (day !== undefined) {
    const found =
      relativeMonths === undefined
        ? nearestDay(stated, day, anchor, completed)
        : inMonth(day, anchor, relativeMonths);
    return found === undefined
      ? { parts, assumed: [] }
      : { parts: { ...parts, ...found }, assumed: ['year', 'month'] };
  }
  if (relativeDays !== undefined) return whole(parts, shiftDay(anchor, relativeDays));
  if (parts.weekday !== undefined) return whole(parts, weekdayNear(parts, parts.weekday, anchor, completed));
  return { parts, assumed: [] };
}

function whole(parts: TimeParts, day: Day): Inferred {
  return { parts: { ...parts, ...day }, assumed: ['year', 'month', 'day'] };
}

/** The year that puts a month or day on the right side of the anchor; 29 February waits for a leap year. */
function yearOf(month: number, day: number | undefined, anchor: Day, completed: boolean): number {
  const step = completed ? -1 : 1;
  let year = anchor.year;
  for (let tried = 0; tried < 9; tried++, year += step) {
    const at = day ?? (completed ? 1 : lengthOfMonth(month, year));
    if (!isDay(at, month, year)) continue;
    const side = compareDays({ year, month, day: at }, anchor);
    if (side === 0 || side < 0 === completed) return year;
  }
  return anchor.year;
}

/** A bare day of the month: "tomorrow (3)" lies ahead, "yesterday (31)" behind, whatever the event; "Monday 5th" where the 5th is a Monday. */
function nearestDay(stated: TimeParts, day: number, anchor: Day, completed: boolean): Day | undefined {
  const { relativeDays, weekday } = stated;
  const back = relativeDays === undefined ? completed : relativeDays <= 0;
  let { year, month } = anchor;
  let nearest: Day | undefined;
  for (let tried = 0; tried < 13; tried++) {
    const found = { year, month, day };
    const side = compareDays(found, anchor);
    if (isDay(day, month, year) && (side === 0 || side < 0 === back)) {
      if (weekday === undefined || weekdayOf(found) === weekday) return found;
      nearest ??= found;
    }
    month += back ? -1 : 1;
    if (month === 0) [year, month] = [year - 1, 12];
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return nearest;
}

function inMonth(day: number, anchor: Day, months: number): Day | undefined {
  const count = anchor.year * 12 + anchor.month - 1 + months;
  const found = { year: Math.floor(count / 12), month: (count % 12) + 1, day };
  return isDay(day, found.month, found.year) ? found : undefined;
}

function weekdayNear(
  { weekdayShift, weekShift }: TimeParts,
  weekday: number,
  anchor: Day,
  completed: boolean,
): Day {
  const today = weekdayOf(anchor);
  const week = weekShift ?? (weekdayShift === 0 ? 0 : undefined);
  if (week !== undefined) return shiftDay(anchor, weekday - today + 7 * week);
  const back = weekdayShift === undefined ? completed : weekdayShift < 0;
  const distance = back ? (today - weekday + 7) % 7 : (weekday - today + 7) % 7;
  // "last Monday" and "next Monday" are never today.
  const days = distance === 0 && weekdayShift !== undefined ? 7 : distance;
  return shiftDay(anchor, back ? -days : days);
}
