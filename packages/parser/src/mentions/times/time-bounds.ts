import { dayNumber, lengthOfMonth } from './calendar.js';

/**
 * The first and the last second that a `MeetingTime.value` may mean, in milliseconds as if there were no zones; undefined where
 * its year is not known.
 */
export function timeBounds(value: string): { earliest: number; latest: number } | undefined {
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8, 10)].map(known);
  if (year === undefined) return undefined;
  const [hour, minute, second] = [value.slice(11, 13), value.slice(14, 16), value.slice(17, 19)].map(known);
  const last = month ?? 12;
  return {
    earliest: milliseconds(
      year,
      month ?? 1,
      day ?? 1,
      (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0),
    ),
    latest: milliseconds(
      year,
      last,
      day ?? lengthOfMonth(last, year),
      (hour ?? 23) * 3600 + (minute ?? 59) * 60 + (second ?? 59),
    ),
  };
}

function known(digits: string): number | undefined {
  return digits === '' || digits.includes('X') ? undefined : Number(digits);
}

function milliseconds(year: number, month: number, day: number, seconds: number): number {
  return (dayNumber({ year, month, day }) * DAY + seconds) * 1000;
}

/** Seconds of a day. */
const DAY = 86_400;
