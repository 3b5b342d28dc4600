import { dayOf, isDay } from './day-of.js';
import { hasLetter } from '../../../mentions/letters-in-text.js';
import type { TimeContext } from '../../../mentions/times/index.js';
import type { TimeReading } from './time-readings.js';

/** The clock time at which the meeting began: what is said to have begun it, else what stands beside the day, else a scheduled time. */
export function startClock(
  readings: readonly TimeReading[],
  day: TimeReading,
  date: string,
  time: TimeContext,
): TimeReading | undefined {
  const clocked = readings.filter(
    ({ mention, role }) => mention.parts.hour !== undefined && role !== 'end' && role !== 'published',
  );
  const beside = day.mention.parts.hour === undefined ? undefined : day;
  if (clocked.length === 0) return beside;
  const same = (reading: TimeReading): boolean => !isDay(reading.mention) || dayOf(reading, time) === date;
  const begun = clocked.find(
    ({ role, origin, mention }) =>
      role === 'start' && origin !== 'frontMatter' && (mention.kind === 'clock' || isDay(mention)),
  );
  return (
    (begun === undefined ? undefined : (sameWithHalf(begun, clocked) ?? nearHalf(begun, clocked) ?? begun)) ??
    beside ??
    clocked.find(({ role, origin }) => role === 'time' && origin === 'label') ??
    clocked.find((reading) => reading.origin !== 'frontMatter' && same(reading)) ??
    clocked.find(same)
  );
}

/** An hour before noon whose words do not say which half of the day is meant: "6:30", not "06:30" or "6:30 am". */
function leavesHalfOpen({ exact, parts }: TimeReading['mention']): boolean {
  return (parts.hour ?? 0) < 12 && !exact.startsWith('0') && !hasLetter(exact);
}

/** "6:30 P.M." beside the day, for a meeting that was "called to order at 6:30": the same hour, with its half of the day. */
function sameWithHalf(begun: TimeReading, clocked: readonly TimeReading[]): TimeReading | undefined {
  const { hour = 0, minute = 0 } = begun.mention.parts;
  if (!leavesHalfOpen(begun.mention)) return undefined;
  return clocked.find(({ mention: { parts } }) => parts.hour === hour + 12 && (parts.minute ?? 0) === minute);
}

/** So many minutes after the hour that was planned a meeting may begin, or before it. */
const LATE = 30;

/** "Call to order 6:04" in a meeting that was planned for 6 p.m.: in the same half of the day. */
function nearHalf(begun: TimeReading, clocked: readonly TimeReading[]): TimeReading | undefined {
  if (!leavesHalfOpen(begun.mention)) return undefined;
  const { parts } = begun.mention;
  const { hour = 0, minute = 0 } = parts;
  const evening = (hour + 12) * 60 + minute;
  const planned = clocked.some(
    ({ mention }) =>
      mention.parts.hour !== undefined &&
      Math.abs(mention.parts.hour * 60 + (mention.parts.minute ?? 0) - evening) <= LATE,
  );
  return planned
    ? { ...begun, halfAssumed: true, mention: { ...begun.mention, parts: { ...parts, hour: hour + 12 } } }
    : undefined;
}
