import { boundParts } from './bound-parts.js';
import { formatTimeValue } from './format-time-value.js';

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
  const bounds = boundParts(value);
  if (!bounds) return undefined;
  return { earliest: formatTimeValue(bounds.earliest), latest: formatTimeValue(bounds.latest) };
}
