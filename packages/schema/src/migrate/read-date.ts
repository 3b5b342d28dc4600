import type { MeetingTime } from '../record/meeting-time.js';
import { parseTimeValue } from '../time/parse-time-value.js';

const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

/** A time from a string as apps store it: a `MeetingTime.value`, or an ISO 8601 date-time, zone included. */
export function readDate(text: string): MeetingTime | undefined {
  const [, dateTime, zone] = ISO_DATE_TIME.exec(text) ?? [];
  const full = dateTime ?? text;
  const value = full.length === 19 && full.endsWith(':00') ? full.slice(0, 16) : full;
  if (!parseTimeValue(value)) return undefined;
  if (zone === undefined) return { value };
  return { value, timeZone: zone === 'Z' || zone === '+00:00' ? 'UTC' : zone };
}
