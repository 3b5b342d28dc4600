import type { MeetingTime } from '@rapporteur/schema';
import { epochMilliseconds } from './epoch-milliseconds.js';
import { meetingTimeParts } from './meeting-time-parts.js';

// Making a formatter costs more than rendering a record; a page or a server uses a handful.
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The date as precise as it is known, in the language of the locale: "22 January" where the year is unknown, "January 2026" where
 * the day is. The zone is written as the record has it, never converted. A value that is no date, or of parts that make no phrase
 * together, is given as the phrase or the value it is.
 */
export function formatTime(time: MeetingTime, locale: string): string {
  const parts = meetingTimeParts(time.value);
  if (!parts) return time.text ?? time.value;
  const { year, month, day, hour, second } = parts;
  const none = [year, month, day, hour].every((part) => part === undefined);
  if (none || (year !== undefined && month === undefined && (day ?? hour) !== undefined))
    return time.text ?? time.value;
  const key = `${locale} ${[year, month, day, hour, second].map((part) => (part === undefined ? 0 : 1)).join('')}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(year === undefined ? {} : { year: 'numeric' }),
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
      ...(hour === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
      ...(second === undefined ? {} : { second: '2-digit' }),
    });
    formatters.set(key, formatter);
  }
  const zone = time.zoneText ?? time.timeZone;
  return formatter.format(epochMilliseconds(parts)) + (zone ? ` ${zone}` : '');
}
