import type { MeetingTime } from '@rapporteur/schema';
import { cached } from './cached.js';
import { readTime } from './read-time.js';

/**
 * The date as precise as it is known, in the language of the locale: "22 January" where the year is unknown, "January 2026" where the
 * day is. The zone is written as the record has it, never converted. A value that is no date, or whose parts make no phrase together,
 * is given as the phrase or the value it is.
 */
export function formatTime(
  { value, text, timeZone, zoneText = timeZone }: MeetingTime,
  locale: string,
): string {
  const { known = [], date } = readTime(value) ?? {};
  const [year, month, day, hour, second] = known;
  // A year with a day or a time, or nothing at all, makes no phrase without the month.
  if (!known.includes(true) || (year && !month && (day || hour))) return text ?? value;
  const options = {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: year && 'numeric',
    month: month && 'long',
    day: day && 'numeric',
    hour: hour && 'numeric',
    minute: hour && '2-digit',
    second: second && '2-digit',
  } as Intl.DateTimeFormatOptions;
  const formatter = cached(`time ${locale} ${known.join()}`, () => new Intl.DateTimeFormat(locale, options));
  return formatter.format(date) + (zoneText ? ` ${zoneText}` : '');
}

/** The end of a period without the date, where it is that of the start. */
export function endOfPeriod(end: MeetingTime, start?: MeetingTime): MeetingTime {
  return { ...end, value: end.value.replace(`${start?.value.split('T')[0]}T`, 'XXXX-XX-XXT') };
}
