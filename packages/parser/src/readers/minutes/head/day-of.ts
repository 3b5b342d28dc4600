import { resolveTime } from '../../../mentions/times/index.js';
import type { TimeContext } from '../../../mentions/times/index.js';
import type { TimeReading } from './time-readings.js';

/** True for a date with its day, not a month or a clock time alone. */
export function isDay(mention: TimeReading['mention']): boolean {
  return mention.kind === 'date' && (mention.parts.day !== undefined || mention.alternatives !== undefined);
}

/** The day a reading means, as an ISO date, as far as it is known. */
export function dayOf(reading: TimeReading, time: TimeContext): string | undefined {
  return resolveTime(reading.mention, time).time?.value.slice(0, 10);
}
