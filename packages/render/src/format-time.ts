import type { MeetingTime } from '@rapporteur/schema';
import { join } from './join.js';
import { readTime } from './read-time.js';
import { remembered } from './remembered.js';

/**
 * The date as precise as it is known, in the language of the locale: "22 January" where the year is unknown, "January 2026" where the
 * day is. The zone is written as the record has it, never converted. A value that is no date, or whose parts make no phrase together,
 * is given as the phrase or the value it is.
 *
 * @param locale a BCP 47 tag, such as `en-GB`
 *
 * @example
 * ```ts
 * import { formatTime } from '@rapporteur/render';
 *
 * formatTime({ value: 'XXXX-01-22' }, 'en-GB'); // → '22 January'
 * formatTime({ value: '2026-01-22T10:00', timeZone: 'UTC' }, 'de'); // → '22. Januar 2026 um 10:00 UTC'
 * ```
 */
export function formatTime(
  { value, text, timeZone, zoneText = timeZone }: MeetingTime,
  locale: string,
): string {
  const read = readTime(value);
  // A year with a day or a time, or nothing at all, makes no phrase without the month.
  if (!read || /^\d{4}-XX.*\d|^\D*$/.test(value)) return text ?? value;
  const words = (read.words[locale] ??= formatter(JSON.stringify([locale, read.options])).format(read.date));
  return join([words, zoneText], ' ');
}

const formatter = remembered(
  (key) => new Intl.DateTimeFormat(...(JSON.parse(key) as ConstructorParameters<typeof Intl.DateTimeFormat>)),
);

/** The end of a period without the date, where it is that of the start. */
export function endOfPeriod(end: MeetingTime, start?: MeetingTime): MeetingTime {
  return { ...end, value: end.value.replace(`${start?.value.split('T')[0]}T`, 'XXXX-XX-XXT') };
}
