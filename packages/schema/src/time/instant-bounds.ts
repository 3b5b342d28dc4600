import type { MeetingTime } from '../record/meeting-time.js';
import { boundMilliseconds } from './bound-parts.js';
import { localInstants } from './local-instants.js';

/** The first and the last second a time may mean, in milliseconds since 1970-01-01T00:00Z. */
export interface InstantBounds {
  earliest: number;
  latest: number;
}

// Time zone data of JavaScript engines has eras before it, and no zones that matter.
const YEAR_2 = -62_104_060_800_000;

/**
 * What a time may mean at the earliest and at the latest, on the time line. A local time that clocks show twice, when
 * they are set back, may mean either.
 *
 * @returns `undefined` where the time has no `timeZone`, or one that this JavaScript engine does not know; where its
 *   year is unknown, or before 2; where `value` is no such value
 * @example
 * ```ts
 * import { instantBounds } from '@rapporteur/schema';
 *
 * instantBounds({ value: '2026-01-22T09:00:00', timeZone: 'Asia/Shanghai' });
 * // → { earliest: 1769043600000, latest: 1769043600000 }
 * instantBounds({ value: '2026-01-22T09:00:00' }); // → undefined
 * ```
 */
export function instantBounds(time: Pick<MeetingTime, 'value' | 'timeZone'>): InstantBounds | undefined {
  const local = boundMilliseconds(time.value);
  if (!local || time.timeZone === undefined || local.earliest < YEAR_2) return undefined;
  const earliest = localInstants(local.earliest, time.timeZone)[0];
  const latest = localInstants(local.latest, time.timeZone).at(-1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}
