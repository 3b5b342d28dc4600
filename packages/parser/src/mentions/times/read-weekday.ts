import { createMoment, type Moment } from './moment.js';
import { isMark, tokenAt, type Reading } from './reading.js';
import type { TimeParts } from './time-mention.js';

/** The number of a weekday name standing here: in full, abbreviated where it is beside a date, as one Han character only in brackets. */
export function weekdayAt(
  reading: Reading,
  index: number,
  place: 'alone' | 'beside' | 'bracketed',
): number | undefined {
  const token = tokenAt(reading, index);
  if (token.kind === 'han' && token.end - token.start === 1 && place !== 'bracketed') return undefined;
  const use = token.entry?.weekdays?.find(
    ({ full, capitalised }) => (full || place !== 'alone') && (!capitalised || token.capitals !== 'none'),
  );
  return use?.weekday;
}

/** A weekday with nothing but its week: "on Monday", "last Friday", 上周五, "Friday last week". */
export function readWeekday(reading: Reading, index: number): Moment | undefined {
  const entry = tokenAt(reading, index).entry;
  let shift: TimeParts = {};
  let at = index;
  if (entry?.weekShift !== undefined) shift = { weekShift: entry.weekShift };
  else if (entry?.weekdayShift !== undefined) shift = { weekdayShift: entry.weekdayShift };
  if (Object.keys(shift).length > 0) at++;
  const weekday = weekdayAt(reading, at, 'alone');
  if (weekday === undefined || (at > index && tokenAt(reading, at).gap > 2)) return undefined;
  if (at === index && !standsAlone(reading, index)) return undefined;
  const next = at + 1;
  if (
    isMark(reading, next, '.', 0) &&
    tokenAt(reading, next + 1).gap === 0 &&
    tokenAt(reading, next + 1).kind === 'word'
  ) {
    return undefined;
  }
  const after = tokenAt(reading, next).entry;
  if (at === index && tokenAt(reading, next).gap <= 2) {
    if (after?.weekdayShiftAfter !== undefined) shift = { weekdayShift: after.weekdayShiftAfter };
    else if (after?.weekShift !== undefined && tokenAt(reading, next).kind === 'word')
      shift = { weekShift: after.weekShift };
  }
  const shiftedAfter = at === index && Object.keys(shift).length > 0;
  return createMoment(index, shiftedAfter ? next + 1 : next, 'weekday', { weekday, ...shift });
}

/** "every Monday", 每周三, 一周三次 are no single day. */
function standsAlone(reading: Reading, index: number): boolean {
  const before = tokenAt(reading, index - 1);
  const glued = tokenAt(reading, index).gap === 0 && before.kind === 'mark' && './-@#$'.includes(before.text);
  if (glued) return false;
  if (before.entry?.roles.includes('recurring')) return false;
  const counted = before.kind === 'number' || before.entry?.numeral !== undefined;
  return !(counted && tokenAt(reading, index).kind === 'han' && tokenAt(reading, index).gap === 0);
}
