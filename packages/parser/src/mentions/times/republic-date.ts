import { isDay } from './calendar.js';
import type { TimeMention } from './time-mention.js';

/** Year 1 of the Republic of China is 1912. */
export const REPUBLIC = 1911;

const date = /^(\d{3})([-./])(\d{1,2})([-./])(\d{1,2})(?!\d)/;

/**
 * A day in the years of the Republic at the start of a line, in figures alone: "115-03-06" is 6 March 2026. Only for a text in
 * Chinese: elsewhere three figures and a mark are a number of something. Undefined for any other line and for days that do not exist.
 */
export function readRepublicDate(line: string): TimeMention | undefined {
  const found = date.exec(line);
  if (found === null) return undefined;
  const [exact, years = '', mark, month = '', other, day = ''] = found;
  const parts = { year: Number(years) + REPUBLIC, month: Number(month), day: Number(day) };
  if (mark !== other || parts.year > 2099 || !isDay(parts.day, parts.month, parts.year)) return undefined;
  return { start: 0, end: exact.length, exact, kind: 'date', parts };
}
