import type { MeetingTimeParts } from './meeting-time-parts.js';

/**
 * The time as if it were UTC, in milliseconds since 1970, for `Intl` formatters with `timeZone: 'UTC'`: the host's
 * zone plays no part. Unknown parts are those of 1 January 2000, a leap year; days are counted in the proleptic
 * Gregorian calendar, in years that begin in March so that a leap day comes last.
 */
export function epochMilliseconds({
  year = 2000,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
}: MeetingTimeParts): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const days = marchYear * 365 + leapDays + dayOfYear - 719468;
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000;
}
