import { createMoment, type Moment } from './moment.js';
import { readCalendarDate } from './read-calendar-date.js';
import { readShortNumber } from './read-number.js';
import { isMark, tokenAt, type Reading } from './reading.js';

/** A day seen from the day of writing, with the date that may stand beside it: "today", "this morning (25)", 今天（11月5日）, 昨（6）日. */
export function readRelativeDay(reading: Reading, index: number): Moment | undefined {
  const token = tokenAt(reading, index);
  const relativeDays = token.entry?.relativeDays;
  if (relativeDays === undefined) return undefined;
  const relative = { relativeDays };
  let next = index + 1;
  // 今天上午（25日）: the part of the day stands between.
  const period = tokenAt(reading, next);
  const at = period.entry?.dayPeriod !== undefined && period.gap <= 1 ? next + 1 : next;
  const beside = readBeside(reading, at);
  if (beside !== undefined) {
    return { ...beside, from: index, kind: 'date', parts: { ...relative, ...beside.parts } };
  }
  // 今, 昨 and 明 alone are parts of other words.
  if (token.kind === 'han' && token.end - token.start === 1) return undefined;
  if (tokenAt(reading, next).kind === 'han' && tokenAt(reading, next).entry?.relativeDays !== undefined)
    return undefined;
  next = index + 1;
  return createMoment(index, next, 'relative', relative);
}

/** A bracket with the day or the date, or a date behind a comma ("today, 22 January"). */
function readBeside(reading: Reading, index: number): Moment | undefined {
  if (isMark(reading, index, ',', 0)) {
    const date = tokenAt(reading, index + 1).gap <= 2 ? readCalendarDate(reading, index + 1) : undefined;
    return date?.kind === 'date' && date.parts.month !== undefined ? date : undefined;
  }
  if (!isMark(reading, index, '([', 1)) return undefined;
  const date = readCalendarDate(reading, index + 1);
  if (date?.kind === 'date' && isMark(reading, date.next, ')]', 1)) {
    return { ...date, next: afterDayUnit(reading, date.next + 1) };
  }
  const day = readShortNumber(reading, index + 1);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const end = tokenAt(reading, day.next).entry?.roles.includes('ordinalSuffixes') ? day.next + 1 : day.next;
  if (!isMark(reading, end, ')]', 1)) return undefined;
  return createMoment(index, afterDayUnit(reading, end + 1), 'date', { day: day.value });
}

/** 昨（6）日: the unit stands behind the bracket. */
function afterDayUnit(reading: Reading, index: number): number {
  const token = tokenAt(reading, index);
  return token.entry?.unit === 'day' && token.gap === 0 ? index + 1 : index;
}
