import { canEnd } from './boundaries.js';
import { isDay } from './calendar.js';
import { createMoment, type Moment } from './moment.js';
import { afterRangeConnector } from './read-connector.js';
import { fullYear, readShortNumber, readYear } from './read-number.js';
import { hasRole, isMark, tokenAt, type Reading } from './reading.js';
import type { TimeParts } from './time-mention.js';

/** An all-number date: 2023-07-06, 2023/12/30, 23/01/2026, 17.05.2022, 17-5-22, and ranges like 13.–15.01.2022. */
export function readNumericDate(reading: Reading, index: number): Moment | undefined {
  if (tokenAt(reading, index).kind !== 'number') return undefined;
  return (
    readYearFirst(reading, index) ??
    readDottedRange(reading, index) ??
    readYearLast(reading, index) ??
    readDayMonth(reading, index)
  );
}

/** Year, month, day, as in ISO 8601 but with "/" and "." and unpadded numbers too. */
function readYearFirst(reading: Reading, index: number, isEnd = false): Moment | undefined {
  const year = readYear(reading, index);
  if (year === undefined) return undefined;
  const separator = tokenAt(reading, year.next).text;
  if (!isMark(reading, year.next, '-/.', 0)) return undefined;
  const month = readTouching(reading, year.next + 1);
  if (month === undefined || !isMark(reading, month.next, separator, 0)) return undefined;
  const day = readTouching(reading, month.next + 1);
  if (day === undefined || !isDay(day.value, month.value, year.value)) return undefined;
  const parts = { year: year.value, month: month.value, day: day.value };
  const date = createMoment(index, day.next, 'date', parts);
  // "2022-05-26/2022-05-28", an interval of ISO 8601
  const last =
    !isEnd && isMark(reading, day.next, '/', 0) ? readYearFirst(reading, day.next + 1, true) : undefined;
  if (last !== undefined) return { ...date, next: last.next, until: last.parts };
  return canEnd(reading, day.next) || clockFollows(reading, day.next) ? date : undefined;
}

/** The "T" of ISO 8601. */
function clockFollows(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  return token.kind === 'word' && token.text === 't' && tokenAt(reading, index + 1).kind === 'number';
}

function readTouching(reading: Reading, index: number, widest: 0 | 1 = 0) {
  return tokenAt(reading, index).gap <= widest ? readShortNumber(reading, index) : undefined;
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly separator: string;
  readonly next: number;
}

/** Two numbers with a separator after each: "17.05.", "1/22/". */
function readPair(reading: Reading, index: number): Pair | undefined {
  const first = readShortNumber(reading, index);
  if (first === undefined || !isMark(reading, first.next, '-/.', 0)) return undefined;
  const separator = tokenAt(reading, first.next).text;
  const second = readTouching(reading, first.next + 1, separator === '.' ? 1 : 0);
  if (second === undefined) return undefined;
  return { first: first.value, second: second.value, separator, next: second.next };
}

/** Day and month in either order, then the year. */
function readYearLast(reading: Reading, index: number): Moment | undefined {
  const pair = readPair(reading, index);
  if (pair === undefined || !isMark(reading, pair.next, pair.separator, 0)) return undefined;
  const last = tokenAt(reading, pair.next + 1);
  if (last.gap > (pair.separator === '.' ? 1 : 0)) return undefined;
  let year = readYear(reading, pair.next + 1)?.value;
  const short = year === undefined;
  if (short) {
    if (last.kind !== 'number' || last.digits !== 2 || last.gap > 0 || !mayBeShort(reading, index, pair))
      return undefined;
    year = fullYear(last.value);
  }
  const next = pair.next + 2;
  if (!canEnd(reading, next) || year === undefined) return undefined;
  const moment = inOrder(pair, year);
  if (moment === undefined) return undefined;
  return createMoment(index, next, 'date', moment.parts, {
    alternatives: moment.alternatives,
    order: moment.order,
    flags: short ? ['two-digit-year'] : undefined,
  });
}

/** "13/01/21" is a date; "22.04.01" and "13-01-21" are one only where something says so, being versions or codes elsewhere. */
function mayBeShort(reading: Reading, index: number, pair: Pair): boolean {
  if (pair.separator === '/') return true;
  return (
    tokenAt(reading, index).digits === 2 &&
    tokenAt(reading, pair.next - 1).digits === 2 &&
    isIntroduced(reading, index)
  );
}

/** Whether a weekday, a preposition, a label or a line break stands before the number. */
function isIntroduced(reading: Reading, index: number): boolean {
  if (tokenAt(reading, index).gap > 1 || index === 0) return true;
  const before = tokenAt(reading, index - 1);
  if (before.kind === 'mark' && ':(|,'.includes(before.text))
    return before.text !== ',' || isWeekday(reading, index - 2);
  return (
    isWeekday(reading, index - 1) ||
    hasRole(reading, index - 1, 'datePrepositions') ||
    hasRole(reading, index - 1, 'rangeOpeners')
  );
}

function isWeekday(reading: Reading, index: number): boolean {
  const at = isMark(reading, index, '.', 0) ? index - 1 : index;
  return tokenAt(reading, at).entry?.weekdays !== undefined;
}

type Readings = Pick<Moment, 'parts'> & Partial<Pick<Moment, 'alternatives' | 'order'>>;

/** Which of the two is the day: a part above 12 decides, then the dots (nobody writes month.day.year with them), else both stay. */
export function inOrder(
  pair: Pick<Pair, 'first' | 'second' | 'separator'>,
  year: number | undefined,
): Readings | undefined {
  const known = year === undefined ? {} : { year };
  const dayFirst: TimeParts = { ...known, month: pair.second, day: pair.first };
  const monthFirst: TimeParts = { ...known, month: pair.first, day: pair.second };
  const mayDayFirst = isDay(pair.first, pair.second, year);
  const mayMonthFirst = isDay(pair.second, pair.first, year);
  if (!mayDayFirst && !mayMonthFirst) return undefined;
  if (!mayMonthFirst) return { parts: dayFirst, ...(pair.first > 12 ? { order: 'DMY' } : {}) };
  if (!mayDayFirst) return { parts: monthFirst, ...(pair.second > 12 ? { order: 'MDY' } : {}) };
  if (pair.first === pair.second || pair.separator === '.') return { parts: dayFirst };
  return { parts: known, alternatives: [dayFirst, monthFirst] };
}

/** "13.–15.01.2022", "13-15.01.2022", "26.11. – 28.11.2021": the first end leaves to the second what they share. */
function readDottedRange(reading: Reading, index: number): Moment | undefined {
  const first = readShortNumber(reading, index);
  if (first === undefined) return undefined;
  const dotted = isMark(reading, first.next, '.', 0);
  const month =
    dotted && isMark(reading, first.next + 2, '.', 0) ? readTouching(reading, first.next + 1, 1) : undefined;
  const end = month === undefined ? (dotted ? first.next + 1 : first.next) : month.next + 1;
  const joined = dotted && isMark(reading, end, '/', 0) ? end + 1 : afterRangeConnector(reading, end);
  if (
    joined === undefined ||
    tokenAt(reading, joined).kind !== 'number' ||
    tokenAt(reading, joined).gap > 1
  ) {
    return undefined;
  }
  const last = isMark(reading, joined + 1, '.', 0) ? readYearLast(reading, joined) : undefined;
  if (last?.parts.month === undefined) return undefined;
  const parts = { ...last.parts, day: first.value, ...(month === undefined ? {} : { month: month.value }) };
  if (!isDay(parts.day, parts.month, parts.year)) return undefined;
  if (!dotted && parts.day >= (last.parts.day ?? 0)) return undefined;
  return { ...last, from: index, parts, until: last.parts };
}

/** Day and month without a year: "13.1." after a preposition or weekday, "26/5" after a weekday. */
function readDayMonth(reading: Reading, index: number): Moment | undefined {
  const pair = readPair(reading, index);
  if (pair === undefined || pair.separator === '-' || tokenAt(reading, index - 1).gap > 3) return undefined;
  const dotted = pair.separator === '.';
  if (
    dotted
      ? !isMark(reading, pair.next, '.', 0) || !isIntroduced(reading, index)
      : !weekdayBefore(reading, index)
  ) {
    return undefined;
  }
  const next = dotted ? pair.next + 1 : pair.next;
  if (
    !canEnd(reading, next) ||
    (dotted && tokenAt(reading, next).gap === 0 && tokenAt(reading, next).kind === 'number')
  ) {
    return undefined;
  }
  const moment = inOrder(pair, undefined);
  return moment && createMoment(index, next, 'date', moment.parts, moment);
}

function weekdayBefore(reading: Reading, index: number): boolean {
  return isWeekday(reading, isMark(reading, index - 1, ',.', 0) ? index - 2 : index - 1);
}
