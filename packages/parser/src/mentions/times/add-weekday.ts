import { weekdayOf } from './calendar.js';
import type { Moment } from './moment.js';
import type { TimeParts } from './time-mention.js';

/** Adds the weekday that stands beside a date; of two readings of an all-number date it leaves the one it agrees with. */
export function addWeekday(date: Moment, weekday: number): Moment {
  if (date.alternatives === undefined) return { ...date, parts: { ...date.parts, weekday } };
  const fitting = date.alternatives.filter((parts) => fallsOn(parts, weekday));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return { ...date, parts: { ...date.parts, weekday } };
  const order = only === date.alternatives[0] ? 'DMY' : 'MDY';
  return { ...date, alternatives: undefined, order, parts: { ...only, weekday } };
}

function fallsOn({ year, month, day }: TimeParts, weekday: number): boolean {
  if (year === undefined || month === undefined || day === undefined) return false;
  return weekdayOf({ year, month, day }) === weekday;
}
