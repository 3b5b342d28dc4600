import { canEnd } from './boundaries.js';
import { isDay } from './calendar.js';
import { createMoment, type Moment, type Part } from './moment.js';
import { afterListWord, afterOpenedRangeConnector } from './read-connector.js';
import { fullYear, readDayOfMonth, readDottedYear, readNumberWords, readYear } from './read-number.js';
import { hasRole, isMark, tokenAt, type Reading } from './reading.js';
import type { TimeParts } from './time-mention.js';

/** A date with the month in letters: "22 January 2026", "January 22", "16-MAR-1987", "27.–28. August", "le 1er mai", "April 2023". */
export function readNamedDate(reading: Reading, index: number): Moment | undefined {
  return (
    readDayFirst(reading, index) ??
    readMonthFirst(reading, index) ??
    readYearFirst(reading, index) ??
    readYearInWords(reading, index)
  );
}

type MonthPlace = 'day-first' | 'month-first' | 'alone';

interface MonthName extends Part {
  /** The index after the name without its full stop, which may end the sentence. */
  readonly end: number;
  /** Only languages that write months with a capital call it so. */
  readonly capitalised: boolean;
  /** The name is too short or too common to stand for a month without a year beside it. */
  readonly needsYear: boolean;
}

function readMonthName(reading: Reading, index: number, place: MonthPlace): MonthName | undefined {
  const token = tokenAt(reading, index);
  const uses = token.entry?.months;
  if (uses === undefined || (place === 'day-first' && token.gap > 2)) return undefined;
  const fitting = uses.filter(
    (use) => (!use.capitalised || token.capitals !== 'none') && (place !== 'month-first' || use.monthFirst),
  );
  const use = fitting.find(({ full, capitalised }) => full || capitalised) ?? fitting[0];
  if (use === undefined) return undefined;
  const next = isMark(reading, index + 1, '.', 0) ? index + 2 : index + 1;
  return {
    value: use.month,
    next,
    end: index + 1,
    capitalised: use.full && fitting.every(({ full, capitalised }) => capitalised || !full),
    needsYear: !use.full && !use.capitalised,
  };
}

/** A year after a month, with what may stand between: "January 22, 2015", "22 de abril de 2022", "May this year". */
function readYearAfter(reading: Reading, index: number): { parts: TimeParts; next: number } {
  let at = index;
  if (isMark(reading, at, ',', 1)) at++;
  else if (isMark(reading, at, '-./', 0)) at++;
  else if (hasRole(reading, at, 'dateJoiners') && tokenAt(reading, at).gap <= 2) at++;
  const token = tokenAt(reading, at);
  if (token.gap <= 2) {
    const year = readYear(reading, at) ?? readDottedYear(reading, at);
    if (year !== undefined && canEnd(reading, year.next))
      return { parts: { year: year.value }, next: year.next };
    const words = readNumberWords(reading, at);
    if (words !== undefined && words.value >= 1900 && words.value <= 2199) {
      return { parts: { year: words.value }, next: words.next };
    }
    if (token.entry?.relativeYears !== undefined) {
      return { parts: { relativeYears: token.entry.relativeYears }, next: at + 1 };
    }
    const short = readApostropheYear(reading, at);
    if (short !== undefined) return { parts: { year: short.value }, next: short.next };
  }
  return { parts: {}, next: index };
}

/** "'09" */
function readApostropheYear(reading: Reading, index: number): Part | undefined {
  if (!isMark(reading, index, "'‘", 1)) return undefined;
  const digits = tokenAt(reading, index + 1);
  if (digits.kind !== 'number' || digits.digits !== 2 || digits.gap > 0 || !canEnd(reading, index + 2))
    return undefined;
  return { value: fullYear(digits.value), next: index + 2 };
}

interface DayRun {
  readonly day: number;
  readonly until?: number;
  readonly next: number;
}

/** One day, two ends of a range ("27-28"), or neighbouring days listed ("23 and 24", "9, 10 and 11"). */
function readDays(reading: Reading, index: number, monthFollows = false): DayRun | undefined {
  const first = readDayOfMonth(reading, index, monthFollows);
  if (first === undefined) return undefined;
  const joined = afterOpenedRangeConnector(reading, index, first.next);
  if (joined !== undefined) {
    const last = readLaterDay(reading, joined, monthFollows);
    if (last !== undefined && last.value > first.value)
      return { day: first.value, until: last.value, next: last.next };
  }
  let last = first;
  for (let listed = 0; listed < 6; listed++) {
    const comma = isMark(reading, last.next, ',', 0) || isMark(reading, last.next, '/', 0);
    const at = comma ? last.next + 1 : afterListWord(reading, last.next);
    if (at === undefined) break;
    const next = readLaterDay(reading, at, monthFollows);
    if (next === undefined || next.value !== last.value + 1) break;
    last = next;
    // "15, 16 June" where the month follows; behind a month ("June 9, 10 members") the list needs its "and".
    if (!comma || (monthFollows && tokenAt(reading, last.next).entry?.months !== undefined)) {
      return { day: first.value, until: last.value, next: last.next };
    }
  }
  if (isMark(reading, first.next, '/', 0) && last !== first)
    return { day: first.value, until: last.value, next: last.next };
  return { day: first.value, next: first.next };
}

/** The second day of a range, with the weekday or article that may stand before it. */
function readLaterDay(reading: Reading, index: number, monthFollows: boolean): Part | undefined {
  let at = index;
  for (let skipped = 0; skipped < 2; skipped++) {
    const token = tokenAt(reading, at);
    if (token.gap > 2) return undefined;
    if (token.entry?.weekdays === undefined && !hasRole(reading, at, 'datePrepositions')) break;
    at++;
    if (isMark(reading, at, ',.', 0)) at++;
  }
  return tokenAt(reading, at).gap <= 2 ? readDayOfMonth(reading, at, monthFollows) : undefined;
}

function readDayFirst(reading: Reading, index: number): Moment | undefined {
  const days = readDays(reading, index, true);
  if (days === undefined) return undefined;
  let at = days.next;
  const dashed = isMark(reading, at, '-/.', 0) && tokenAt(reading, at + 1).gap === 0;
  if (dashed) at++;
  else
    while (at < days.next + 3 && hasRole(reading, at, 'dateJoiners') && tokenAt(reading, at).gap <= 2) at++;
  const month = readMonthName(reading, at, 'day-first');
  if (month === undefined) return undefined;
  const year = readYearAfter(reading, month.next);
  // "Mr Smith moved, second May": an ordinal in words needs its "of" or a year, where months have capitals.
  const loose = tokenAt(reading, index).kind === 'word' && at === days.next && month.capitalised;
  if (loose && year.next === month.next) return undefined;
  return dated(reading, index, days, month, year);
}

function readMonthFirst(reading: Reading, index: number): Moment | undefined {
  const month = readMonthName(reading, index, 'month-first');
  if (month !== undefined && tokenAt(reading, month.next).gap <= 2) {
    const comma = isMark(reading, month.next, ',', 0);
    const article = comma || hasRole(reading, month.next, 'datePrepositions') ? month.next + 1 : month.next;
    const days = tokenAt(reading, article).gap <= 2 ? readDays(reading, article) : undefined;
    if (days !== undefined && canEnd(reading, days.next)) {
      const year = readYearAfter(reading, days.next);
      const moment = dated(reading, index, days, month, year);
      // "Jan, 13, 2014", but not "in January, 13 members"
      if (moment !== undefined && (!comma || year.next > days.next)) return moment;
    }
  }
  const alone = readMonthName(reading, index, 'alone');
  if (alone === undefined || followsImpossibleDay(reading, index)) return undefined;
  const year = readYearAfter(reading, alone.next);
  if (year.next === alone.next) return undefined;
  return createMoment(index, year.next, 'month', { ...year.parts, month: alone.value });
}

/** "31 April 2023": a number before the month that was no day of it leaves nothing to read. */
function followsImpossibleDay(reading: Reading, index: number): boolean {
  const at =
    hasRole(reading, index - 1, 'dateJoiners') || isMark(reading, index - 1, '-./', 0)
      ? index - 2
      : index - 1;
  const before = tokenAt(reading, hasRole(reading, at, 'ordinalSuffixes') ? at - 1 : at);
  return before.kind === 'number' && before.digits <= 2 && tokenAt(reading, index).gap <= 1;
}

/** "2026 January 22" */
function readYearFirst(reading: Reading, index: number): Moment | undefined {
  const year = readYear(reading, index);
  if (year === undefined) return undefined;
  const at = isMark(reading, year.next, '-,./', 0) ? year.next + 1 : year.next;
  const month = tokenAt(reading, at).gap <= 2 ? readMonthName(reading, at, 'month-first') : undefined;
  if (month === undefined) return undefined;
  const day = readDayOfMonth(
    reading,
    isMark(reading, month.next, '-./', 0) ? month.next + 1 : month.next,
    false,
  );
  if (day === undefined || !isDay(day.value, month.value, year.value) || !canEnd(reading, day.next))
    return undefined;
  const parts = { year: year.value, month: month.value, day: day.value };
  return createMoment(index, day.next, 'date', parts);
}

/** "(l'an) deux mille vingt et un, le quinze mars", "deux mille vingt et le lundi quinze mars" */
function readYearInWords(reading: Reading, index: number): Moment | undefined {
  const year = readNumberWords(reading, index);
  if (year === undefined || year.value < 1900 || year.value > 2199) return undefined;
  let at = isMark(reading, year.next, ',', 0) ? year.next + 1 : year.next;
  if (hasRole(reading, at, 'numberJoiners') && hasRole(reading, at + 1, 'datePrepositions')) at++;
  for (let skipped = 0; skipped < 2 && hasRole(reading, at, 'datePrepositions'); skipped++) at++;
  if (tokenAt(reading, at).entry?.weekdays !== undefined && tokenAt(reading, at).gap <= 2) at++;
  const date = tokenAt(reading, at).gap <= 2 ? readDayFirst(reading, at) : undefined;
  if (date === undefined || date.parts.year !== undefined) return undefined;
  const withYear = (parts: TimeParts) => ({ ...parts, year: year.value });
  return { ...date, from: index, parts: withYear(date.parts), until: date.until && withYear(date.until) };
}

function dated(
  reading: Reading,
  from: number,
  days: DayRun,
  month: MonthName,
  year: { parts: TimeParts; next: number },
): Moment | undefined {
  const stated = year.parts.year !== undefined || year.parts.relativeYears !== undefined;
  if (month.needsYear && !stated) return undefined;
  const last = days.until ?? days.day;
  if (!isDay(days.day, month.value, year.parts.year) || !isDay(last, month.value, year.parts.year))
    return undefined;
  const next = stated ? year.next : Math.max(days.next, month.end);
  if (!stated && next === days.next && !canEnd(reading, next)) return undefined;
  const parts = dayParts(year.parts, month.value, days.day);
  const until = days.until === undefined ? undefined : { ...parts, day: days.until };
  return createMoment(from, next, 'date', parts, { until });
}

/** Put together without spreading: the engine keeps no shape for what it would give (a fiftieth of the time of short reports). */
function dayParts({ year, relativeYears }: TimeParts, month: number, day: number): TimeParts {
  if (year !== undefined) return { year, month, day };
  return relativeYears === undefined ? { month, day } : { relativeYears, month, day };
}
