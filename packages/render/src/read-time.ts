import { remembered } from './remembered.js';

/** A `MeetingTime` value as `Intl` formatters take it. */
export interface ReadTime {
  /** What is known of it, as a formatter shows it. */
  options: Intl.DateTimeFormatOptions;
  /** The wall clock as if it were UTC, so that neither clock nor zone of the host plays a part. */
  date: Date;
  /** The words for it that have been asked for, by locale: dates come again, and to have them in words takes a quarter of the time. */
  words: Record<string, string>;
}

/** Reads a `MeetingTime` value (`2026-01-22T10:00`, `XXXX-01-22`); `undefined` where it is none or no real date. */
export const readTime: (value: string) => ReadTime | undefined = remembered((value) => {
  // What is not known is that of 1 January 2000: a leap year, a long month.
  const wall = value.replace('XXXX', '2000').replaceAll('-XX', '-01');
  // eslint-disable-next-line no-restricted-globals -- an ISO date in UTC, see above
  const date = new Date(`${wall}${'2000-01-01T00:00:00'.slice(wall.length)}Z`);
  // Parts have two digits, but for the year; a day that does not exist comes back as another.
  if (!value[3] || value.length % 3 !== 1 || !date.toJSON()?.startsWith(wall)) return undefined;
  const known = (start: number, style: string): string | undefined =>
    value.charCodeAt(start) < 65 ? style : undefined;
  const options = {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: known(0, 'numeric'),
    month: known(5, 'long'),
    day: known(8, 'numeric'),
    hour: known(11, 'numeric'),
    minute: known(14, '2-digit'),
    second: known(17, '2-digit'),
  } as Intl.DateTimeFormatOptions;
  return { options, date, words: {} };
});
