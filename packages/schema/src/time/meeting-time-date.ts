/* eslint-disable no-restricted-globals -- the one place where a record's time meets Date: only full, zoned times do */
import type { MeetingTime } from '../record/meeting-time.js';
import { localMilliseconds } from './calendar.js';
import { instantBounds } from './instant-bounds.js';
import { localInstants } from './local-instants.js';
import { parseTimeValue } from './parse-time-value.js';
import { zoneOffset } from './zone-offset.js';

/**
 * The instant a time means, as a `Date`.
 *
 * Only where it is full: year, month, day, hour and minute known, and a `timeZone` that this JavaScript engine knows.
 * Of a local time that clocks show twice, the first is taken; of one they leave out, the one they would have shown (as
 * iCalendar, JSCalendar and Temporal's `compatible` have it).
 *
 * @returns `undefined` where the time is not full: a day is no instant, and a floating time is none either
 * @example
 * ```ts
 * import { meetingTimeToDate } from '@rapporteur/schema';
 *
 * meetingTimeToDate({ value: '2026-01-22T09:00', timeZone: '+08:00' })?.toISOString(); // → '2026-01-22T01:00:00.000Z'
 * meetingTimeToDate({ value: '2026-01-22', timeZone: '+08:00' }); // → undefined
 * ```
 */
export function meetingTimeToDate(time: Pick<MeetingTime, 'value' | 'timeZone'>): Date | undefined {
  const { year, month, day, hour, minute, second = 0 } = parseTimeValue(time.value) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined || !instantBounds(time)) return undefined;
  const local = localMilliseconds({ year, month, day, hour, minute, second });
  const instant = localInstants(local, time.timeZone ?? 'UTC')[0];
  return instant === undefined ? undefined : new Date(instant);
}

/**
 * The time that clocks in a zone show at the instant of a `Date`: the opposite of {@link meetingTimeToDate}. To the
 * minute, or to the second where that is not 0; milliseconds are dropped.
 *
 * @param timeZone `UTC`, `±hh:mm` or an IANA name
 * @throws RangeError on an invalid date, a zone this JavaScript engine does not know, or a year outside 2 to 9999
 * @example
 * ```ts
 * import { dateToMeetingTime } from '@rapporteur/schema';
 *
 * dateToMeetingTime(new Date('2026-01-22T01:00:00Z'), 'Asia/Shanghai');
 * // → { value: '2026-01-22T09:00', timeZone: 'Asia/Shanghai' }
 * ```
 */
export function dateToMeetingTime(date: Date, timeZone: string): { value: string; timeZone: string } {
  const instant = date.getTime();
  const offset = Number.isNaN(instant) ? undefined : zoneOffset(timeZone, instant);
  const iso = offset === undefined ? '' : new Date(Math.floor(instant / 1000) * 1000 + offset).toISOString();
  const value = iso.endsWith(':00.000Z') ? iso.slice(0, 16) : iso.slice(0, 19);
  const time = { value, timeZone };
  if (!instantBounds(time)) {
    throw new RangeError(
      `Expected a valid Date in the years 2 to 9999 and a time zone (UTC, ±hh:mm, or an IANA name such as ` +
        `Asia/Shanghai); got ${String(date.getTime())} ms and ${JSON.stringify(timeZone)}.`,
    );
  }
  return time;
}
