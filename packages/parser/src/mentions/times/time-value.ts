import { shiftDay } from './calendar.js';
import type { TimeParts } from './time-mention.js';

/**
 * The parts as a `MeetingTime.value`: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with `Thh:mm` or `Thh:mm:ss`; unknown parts before a known
 * one as X. 24:00 is written as 00:00 of the next day, where the day is known. Undefined where no part of a date or time is known,
 * and outside the years 0 to 9999.
 */
export function timeValue(parts: TimeParts): string | undefined {
  const { hour, minute = 0, second } = parts;
  const day = hour === 24 ? nextDay(parts) : parts;
  if (!isWritable(day?.year)) return undefined;
  if (hour === undefined) return dateValue(parts);
  if (day === undefined) return dateValue(parts);
  const seconds = second === undefined ? '' : `:${pad(second, 2)}`;
  return `${wholeDate(day)}T${pad(hour % 24, 2)}:${pad(minute, 2)}${seconds}`;
}

function isWritable(year: number | undefined): boolean {
  return year === undefined || (year >= 0 && year <= 9999);
}

function dateValue(parts: TimeParts): string | undefined {
  if (parts.day !== undefined) return wholeDate(parts);
  if (parts.month !== undefined) return wholeDate(parts).slice(0, 7);
  return parts.year === undefined ? undefined : pad(parts.year, 4);
}

function wholeDate({ year, month, day }: TimeParts): string {
  return `${year === undefined ? 'XXXX' : pad(year, 4)}-${month === undefined ? 'XX' : pad(month, 2)}-${day === undefined ? 'XX' : pad(day, 2)}`;
}

/** The day after, as far as it is known; undefined for 28 February of a year unknown. */
function nextDay({ year, month, day }: TimeParts): TimeParts | undefined {
  if (month === undefined || day === undefined) return { ...(year !== undefined && { year }) };
  if (year !== undefined) return shiftDay({ year, month, day }, 1);
  if (month === 2 && day === 28) return undefined;
  const next = shiftDay({ year: 2000, month, day }, 1);
  return { month: next.month, day: next.day };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
