/** A `MeetingTime` value as `Intl` formatters take it. */
export interface ReadTime {
  /** Year, month, day, time of day, seconds: `true` where it is known. */
  known: readonly (true | undefined)[];
  /** The wall clock as if it were UTC, so that neither clock nor zone of the host plays a part. */
  date: Date;
}

/** Reads a `MeetingTime` value (`2026-01-22T10:00`, `XXXX-01-22`); `undefined` where it is none or no real date. */
export function readTime(value: string): ReadTime | undefined {
  // What is not known is that of 1 January 2000: a leap year, a long month.
  const wall = value.replace('XXXX', '2000').replaceAll('XX', '01');
  const padded = wall + '2000-01-01T00:00:00'.slice(wall.length);
  // eslint-disable-next-line no-restricted-globals -- an ISO date in UTC, see above
  const date = new Date(`${padded}Z`);
  // Parts have two digits, but for the year; days that do not exist come back as others. (Comparing all of `toJSON` takes longer than
  // the rest of this.)
  if (
    !value[3] ||
    value.length % 3 !== 1 ||
    /[^-\d:.T]/.test(padded) ||
    date.getUTCDate() !== +padded.slice(8, 10)
  )
    return undefined;
  return { known: [0, 5, 8, 11, 17].map((start) => (value[start] ?? 'X') < 'A' || undefined), date };
}
