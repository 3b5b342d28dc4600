import { shiftDay } from './calendar.js';
import type { TimeParts } from './time-mention.js';

/**
 * The parts as a value of the record: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with `Thh:mm` or `Thh:mm:ss` behind a day; unknown parts
 * as X (EDTF). 24:00 is written as 00:00 of the next day, where the day is known.
 */
export function timeValue(parts: TimeParts): string {
  const { hour, minute = 0, second } = parts;
  if (hour === undefined) return dateValue(parts, false);
  const seconds = second === undefined ? '' : `:${pad(second, 2)}`;
  if (hour < 24) return `${dateValue(parts, true)}T${pad(hour, 2)}:${pad(minute, 2)}${seconds}`;
  return `${dateValue(nextDay(parts), true)}T00:00${seconds}`;
}

function dateValue({ year, month, day }: TimeParts, whole: boolean): string {
  const years = year === undefined ? 'XXXX' : pad(year, 4);
  const months = month === undefined ? 'XX' : pad(month, 2);
  const days = day === undefined ? 'XX' : pad(day, 2);
  if (whole || day !== undefined) return `${years}-${months}-${days}`;
  if (month !== undefined) return `${years}-${months}`;
  return year === undefined ? 'XXXX-XX-XX' : years;
}

function nextDay(parts: TimeParts): TimeParts {
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return parts;
  return shiftDay({ year, month, day }, 1);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
