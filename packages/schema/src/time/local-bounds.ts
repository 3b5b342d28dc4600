import { daysInMonth } from './calendar.js';
import { formatTimeValue } from './format-time-value.js';
import { parseTimeValue } from './parse-time-value.js';

/** The first and the last second a partial time may mean, as local date-times `YYYY-MM-DDThh:mm:ss`. */
export interface LocalBounds {
  earliest: string;
  latest: string;
}

/**
 * What a `MeetingTime.value` may mean at the earliest and at the latest, in its own zone. The first ten characters of
 * each are the day.
 *
 * @returns `undefined` where the year is unknown (`XXXX-01-22`), or the string is not such a value
 * @example
 * ```ts
 * import { localBounds } from '@rapporteur/schema';
 *
 * localBounds('2024-02'); // → { earliest: '2024-02-01T00:00:00', latest: '2024-02-29T23:59:59' }
 * localBounds('XXXX-02'); // → undefined
 * ```
 */
export function localBounds(value: string): LocalBounds | undefined {
  const parts = parseTimeValue(value);
  if (parts?.year === undefined) return undefined;
  const { year, month, day, hour, minute, second } = parts;
  // Where a day is known and its month is not, any day there may be fits both January and December.
  const earliest = { year, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0 };
  const lastMonth = month ?? 12;
  const latest = {
    year,
    month: lastMonth,
    day: day ?? daysInMonth(year, lastMonth),
    hour: hour ?? 23,
    minute: minute ?? 59,
  };
  return {
    earliest: formatTimeValue({ ...earliest, second: second ?? 0 }),
    latest: formatTimeValue({ ...latest, second: second ?? 59 }),
  };
}
