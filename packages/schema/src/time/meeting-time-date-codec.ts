/* eslint-disable no-restricted-globals -- see meeting-time-date.ts */
import type { MeetingTime } from '../record/meeting-time.js';
import { dateToMeetingTime, meetingTimeToDate } from './meeting-time-date.js';

/** The two directions that `z.codec` (Zod 4.1 and newer) takes. */
export interface MeetingTimeDateCodec {
  /** To a `Date`; a time that is not full gives an issue with `params.code` `time-not-full`. */
  decode: (time: MeetingTime, payload: { issues: unknown[] }) => Date;
  /** To a time in the codec's zone. */
  encode: (date: Date) => MeetingTime;
}

/**
 * {@link meetingTimeToDate} and {@link dateToMeetingTime} in the form `z.codec` takes, for apps whose own schemas hold
 * a `Date` where the record holds a full time.
 *
 * @param timeZone the zone to write times in
 * @example
 * ```ts
 * import { meetingTimeDateCodec, MeetingTimeSchema } from '@rapporteur/schema';
 * import * as z from 'zod';
 *
 * const Start = z.codec(MeetingTimeSchema, z.date(), meetingTimeDateCodec('Asia/Shanghai'));
 * z.decode(Start, { value: '2026-01-22T09:00', timeZone: 'UTC' }).toISOString(); // → '2026-01-22T09:00:00.000Z'
 * z.encode(Start, new Date('2026-01-22T09:00Z')); // → { value: '2026-01-22T17:00', timeZone: 'Asia/Shanghai' }
 * ```
 */
export function meetingTimeDateCodec(timeZone: string): MeetingTimeDateCodec {
  return {
    decode(time, payload) {
      const date = meetingTimeToDate(time);
      if (date) return date;
      payload.issues.push({
        code: 'custom',
        input: time,
        message:
          'Expected a full time: year, month, day, hour and minute known, and a timeZone; ' +
          `got ${time.value}${time.timeZone === undefined ? ' without one' : ` in ${time.timeZone}`}. ` +
          'Keep the MeetingTime itself where the source says no more.',
        params: { code: 'time-not-full' },
      });
      return new Date(Number.NaN);
    },
    encode: (date) => dateToMeetingTime(date, timeZone),
  };
}
