import { canEnd } from './boundaries.js';
import { isDay } from './calendar.js';
import { inOrder } from './read-numeric-date.js';
import { readOrdinalDay } from './read-ordinal-day.js';
import { readShortNumber } from './read-number.js';
import { isMark, readingOf, tokenAt, type Reading } from './reading.js';
import { createMoment, type Moment } from './moment.js';
import type { TimeMention } from './time-mention.js';
import type { TimeWords } from '../../languages/time-words.js';

/**
 * The day a text begins with where the words before it announce one ("by 30/6", "bis zum 15.", "by the 15th"): elsewhere such
 * numbers are fractions, codes and ordinals. Undefined where the text begins with none.
 */
export function findAnnouncedDay(
  text: string,
  tables: readonly TimeWords[],
  /** Whether a stop makes a number an ordinal in the language of the text. */
  ordinalStop = false,
): TimeMention | undefined {
  const head = text.slice(0, LONGEST);
  if (!/^\d{1,2}(?!\d)/.test(head)) return undefined;
  const reading = readingOf(head, tables);
  const moment =
    readDayMonth(reading) ??
    readOrdinalDay(reading, 0) ??
    (ordinalStop ? readStoppedDay(reading) : undefined);
  if (moment === undefined) return undefined;
  const { from: _, next, flags: __, ...stated } = moment;
  const { end } = tokenAt(reading, next - 1);
  return { ...stated, start: 0, end, exact: text.slice(0, end) };
}

/** Characters that the longest of these days may take, and one behind it. */
const LONGEST = 12;

/** "30/6", "30-6", "30.6.", "30.06". */
function readDayMonth(reading: Reading): Moment | undefined {
  const first = readShortNumber(reading, 0);
  const separator = tokenAt(reading, 1).text;
  if (first === undefined || !isMark(reading, 1, '/-.', 0) || tokenAt(reading, 2).gap > 0) return undefined;
  const second = readShortNumber(reading, 2);
  if (second === undefined) return undefined;
  const stopped = separator === '.' && isMark(reading, 3, '.', 0);
  const next = stopped ? 4 : 3;
  if (!canEnd(reading, next) || (stopped && tokenAt(reading, 4).kind === 'number')) return undefined;
  // "by 3.5" and "tot 1-2" are amounts.
  if (separator === '.' && !stopped && tokenAt(reading, 2).digits < 2) return undefined;
  if (separator === '-' && Math.max(first.value, second.value) <= 12) return undefined;
  const date = inOrder({ first: first.value, second: second.value, separator }, undefined);
  return date && createMoment(0, next, 'date', date.parts, date);
}

/** "15.", where a stop makes the number an ordinal. */
function readStoppedDay(reading: Reading): Moment | undefined {
  const day = readShortNumber(reading, 0);
  if (day === undefined || !isDay(day.value) || !isMark(reading, 1, '.', 0)) return undefined;
  const after = tokenAt(reading, 2);
  if (after.kind !== 'end' && !(after.kind === 'mark' && ',;)'.includes(after.text))) return undefined;
  return createMoment(0, 2, 'date', { day: day.value });
}
