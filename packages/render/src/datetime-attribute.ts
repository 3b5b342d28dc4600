import type { MeetingTime } from '@rapporteur/schema';
import { meetingTimeParts } from './meeting-time-parts.js';

/**
 * The value of `time[datetime]` as the HTML standard allows it: a year, month, date, yearless date, time of day, local
 * or global date and time. `undefined` where HTML has no form for it, as for a day alone. The offset of an IANA zone
 * is not in the record, so such a time is written as local.
 */
export function datetimeAttribute({ value, timeZone = '' }: MeetingTime): string | undefined {
  const parts = meetingTimeParts(value);
  if (!parts || parts.year === 0) return undefined;
  if (/^XXXX-\d\d-\d\d$/.test(value)) return value.slice(5);
  if (value.startsWith('XXXX-XX-XXT')) return value.slice(11);
  if (value.includes('X')) return undefined;
  if (parts.hour === undefined) return value;
  return value + (timeZone === 'UTC' ? 'Z' : /^[+-]\d\d:\d\d$/.test(timeZone) ? timeZone : '');
}
