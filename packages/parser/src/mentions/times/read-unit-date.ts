import { isDay } from './calendar.js';
import { createMoment, type Moment, type Part } from './moment.js';
import { afterListWord, afterRangeConnector } from './read-connector.js';
import { REPUBLIC } from './republic-date.js';
import { fullYear, readNumerals } from './read-number.js';
import { hasRole, tokenAt, type Reading } from './reading.js';
import type { TimeParts } from './time-mention.js';
import type { TimeUnit } from '../../languages/time-words.js';

interface Counted extends Part {
  /** Written in digits rather than in numerals. */
  readonly inDigits: boolean;
  readonly digits: number;
}

/** A date whose numbers have their unit behind them: 2025年07月29日, 二〇二五年一月二十二日, 11月23至24日, 17日, 本月5日. */
export function readUnitDate(reading: Reading, index: number): Moment | undefined {
  const shift = tokenAt(reading, index).entry;
  if (shift?.relativeYears !== undefined) {
    if (!continues(reading, index + 1)) return undefined;
    const rest = readFrom(reading, index + 1, { relativeYears: shift.relativeYears });
    return rest?.parts.month === undefined ? undefined : { ...rest, from: index };
  }
  if (shift?.relativeMonths !== undefined) {
    if (!continues(reading, index + 1)) return undefined;
    const rest = readDay(reading, index + 1, { relativeMonths: shift.relativeMonths });
    return rest && { ...rest, from: index };
  }
  return readFrom(reading, index, {});
}

/** A number and its unit; nothing where the unit is another one. */
function readCounted(reading: Reading, index: number, unit: TimeUnit): Counted | undefined {
  const number = readAmount(reading, index);
  if (number === undefined) return undefined;
  if (tokenAt(reading, number.next).gap > 1 || unitAt(reading, number.next) !== unit) return undefined;
  const { value, inDigits, digits } = number;
  return { value, next: number.next + 1, inDigits, digits };
}

/** Whether a token may belong to what stands before it. */
function continues(reading: Reading, index: number): boolean {
  return tokenAt(reading, index).gap <= 2;
}

function unitAt(reading: Reading, index: number): TimeUnit | undefined {
  return tokenAt(reading, index).entry?.unit;
}

function readAmount(reading: Reading, index: number): Counted | undefined {
  const token = tokenAt(reading, index);
  if (token.kind === 'number') {
    if (token.digits > 4) return undefined;
    return { value: token.value, next: index + 1, inDigits: true, digits: token.digits };
  }
  const numerals = readNumerals(reading, index);
  if (numerals === undefined) return undefined;
  const { value, next } = numerals;
  return { value, next, inDigits: false, digits: value > 999 ? 4 : 2 };
}

function readFrom(reading: Reading, index: number, known: TimeParts): Moment | undefined {
  const year = known.relativeYears === undefined ? readCounted(reading, index, 'year') : undefined;
  if (year === undefined) return readMonth(reading, index, known) ?? readBareDay(reading, index, known);
  if (year.digits === 4) {
    if (year.value < 1500 || year.value > 2199) return undefined;
    const parts = { year: year.value };
    const rest = continues(reading, year.next) ? readMonth(reading, year.next, parts) : undefined;
    if (rest !== undefined) return { ...rest, from: index };
    // 2023年13月: an impossible month leaves nothing to read.
    if (continues(reading, year.next) && readCounted(reading, year.next, 'month') !== undefined)
      return undefined;
    if (hasRole(reading, year.next, 'notAfterDay') && tokenAt(reading, year.next).gap === 0) return undefined;
    return createMoment(index, year.next, 'year', parts);
  }
  // 115年3月5日: with a month, years of three digits are those of the Republic.
  if (year.digits === 3 && year.inDigits && continues(reading, year.next)) {
    const rest = readMonth(reading, year.next, { year: year.value + REPUBLIC });
    return rest?.parts.day === undefined ? undefined : { ...rest, from: index };
  }
  // 昭和64年 is counted from elsewhere.
  const before = tokenAt(reading, index - 1);
  const reign =
    before.kind === 'han' &&
    !hasRole(reading, index - 1, 'datePrepositions') &&
    tokenAt(reading, index).gap === 0;
  if (year.digits !== 2 || !year.inDigits || reign) return undefined;
  const rest = continues(reading, year.next)
    ? readMonth(reading, year.next, { year: fullYear(year.value) })
    : undefined;
  return rest?.parts.day === undefined ? undefined : { ...rest, from: index, flags: ['two-digit-year'] };
}

function readMonth(reading: Reading, index: number, known: TimeParts): Moment | undefined {
  const month = readCounted(reading, index, 'month');
  // 民国112年3月8日: a year before the month that could not be read makes it no date without a year.
  if (known.year === undefined && unitAt(reading, index - 1) === 'year') return undefined;
  if (month === undefined || month.value < 1 || month.value > 12) return undefined;
  const parts = { ...known, month: month.value };
  if (continues(reading, month.next)) {
    const day = readDay(reading, month.next, parts);
    if (day !== undefined) return { ...day, from: index };
    if (readCounted(reading, month.next, 'day') !== undefined) return undefined;
  }
  if (hasRole(reading, month.next, 'notAfterDay') && tokenAt(reading, month.next).gap === 0) return undefined;
  if (known.year === undefined && (!month.inDigits || hasRole(reading, index - 1, 'notBeforeDay')))
    return undefined;
  return createMoment(index, month.next, 'month', parts);
}

/** A day that follows its month, alone or with the second end of a range (23至24日, 23日至24日) or a neighbour (23、24日). */
function readDay(reading: Reading, index: number, known: TimeParts): Moment | undefined {
  const first = readAmount(reading, index);
  if (first === undefined) return undefined;
  const unit = unitAt(reading, first.next) === 'day' && tokenAt(reading, first.next).gap <= 1;
  // 6月29下午: a time of day stands for the unit.
  const closed =
    unit ||
    (known.month !== undefined &&
      first.inDigits &&
      tokenAt(reading, first.next).gap === 0 &&
      tokenAt(reading, first.next).entry?.dayPeriod !== undefined);
  const end = unit ? first.next + 1 : first.next;
  if (!isDay(first.value, known.month, known.year)) return undefined;
  const joined = afterRangeConnector(reading, end);
  const listed = joined === undefined ? afterListWord(reading, end) : undefined;
  const at = joined ?? listed;
  const last = at === undefined || !continues(reading, at) ? undefined : readCounted(reading, at, 'day');
  if (
    last !== undefined &&
    (joined === undefined ? last.value === first.value + 1 : last.value > first.value)
  ) {
    if (isDay(last.value, known.month, known.year)) {
      const until = { ...known, day: last.value };
      return createMoment(index, last.next, 'date', { ...known, day: first.value }, { until });
    }
  }
  return closed ? createMoment(index, end, 'date', { ...known, day: first.value }) : undefined;
}

/** A day without its month (17日): only where no word makes it a length or an ordinal. */
function readBareDay(reading: Reading, index: number, known: TimeParts): Moment | undefined {
  if (known.relativeYears !== undefined || hasRole(reading, index - 1, 'notBeforeDay')) return undefined;
  // 2月30日: a month before the day that it does not have leaves nothing to read.
  if (unitAt(reading, index - 1) === 'month' || unitAt(reading, index - 1) === 'year') return undefined;
  const day = readDay(reading, index, known);
  if (day === undefined) return undefined;
  if (hasRole(reading, day.next, 'notAfterDay') && tokenAt(reading, day.next).gap === 0) return undefined;
  // 3号 is as often a building or a number; in numerals (三日) a day is as often a length of time.
  const doubtful =
    tokenAt(reading, index).kind !== 'number' ||
    (day.until === undefined && !BARE_DAY.has(tokenAt(reading, day.next - 1).text));
  if (doubtful && tokenAt(reading, day.next).entry?.dayPeriod === undefined) return undefined;
  return day;
}

const BARE_DAY: ReadonlySet<string> = new Set(['日']);
