import type { MeetingTime } from '@rapporteur/schema';
import { readTime } from './read-time.js';

/** A time that calendars can hold: a whole date, perhaps with a time of day. */
export interface FullTime {
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`. */
  value: string;
  hasTime: boolean;
  /** The wall clock as if it were UTC, in milliseconds since 1970. */
  wall: number;
}

/** The time if its date is whole and real; otherwise `undefined`. */
export function fullTime(time: MeetingTime | undefined): FullTime | undefined {
  const read = time && readTime(time.value);
  if (!time || !read || time.value.includes('X') || time.value.length < 10) return undefined;
  const hasTime = time.value.length > 10;
  return {
    value: hasTime ? `${time.value}:00`.slice(0, 19) : time.value,
    hasTime,
    wall: read.date.getTime(),
  };
}
