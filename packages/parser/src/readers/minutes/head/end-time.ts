import { clockText } from './clock-text.js';
import { dayOfIso, shiftDay } from '../../../mentions/times/calendar.js';
import { hasLetter } from '../../../mentions/letters-in-text.js';
import type { Evidence, MeetingTime } from '@rapporteur/schema';
import type { TimeReading } from './time-readings.js';

/** An end on the day of the start, or on the next where the clock says that midnight lay between. */
export function endTime(
  start: MeetingTime | undefined,
  date: string,
  clock: { readonly hour?: number; readonly minute?: number; readonly day?: number },
  text: string,
  evidence: Evidence[],
  zone?: TimeReading['mention']['zone'],
): MeetingTime | undefined {
  if (clock.hour === undefined || date.length < 10) return undefined;
  const at = clockText(clock.hour, clock.minute ?? 0);
  const begun = start?.value.slice(10) ?? '';
  // "called to order at 3 p.m." and "adjourned at 5:50": the half of the day is not said twice.
  const later =
    /^[1-9](?!\d)|^1[01]/.test(text) && !hasLetter(text) ? clockText(clock.hour + 12, clock.minute ?? 0) : '';
  const evening = clock.hour < 12 && at < begun && later > begun;
  const day = dayOfIso(date);
  const over = !evening && begun >= 'T17:00' && at < 'T06:00' && at < begun && day !== undefined;
  const next = over ? shiftDay(day, 1) : undefined;
  const on =
    next === undefined
      ? date
      : [next.year, next.month, next.day].map((part) => String(part).padStart(2, '0')).join('-');
  const assumed = [...(start?.assumed ?? []), ...(evening ? (['time'] as const) : [])];
  const timeZone = zone?.timeZone ?? start?.timeZone;
  const zoneText = zone?.zoneText ?? start?.zoneText;
  return {
    value: `${on}${evening ? later : at}`,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(zoneText === undefined ? {} : { zoneText }),
    text,
    ...(assumed.length === 0 ? {} : { assumed }),
    evidence,
  };
}
