import type { MeetingTime } from '../record/meeting-time.js';
import { boundMilliseconds } from './bound-parts.js';
import { instantBounds } from './instant-bounds.js';
import { timePrecision } from './parse-time-value.js';

/** What can be said of the order of two times; see {@link compareMeetingTimes}. */
export type TimeOrder = 'before' | 'equal' | 'after' | 'unknown';

type ComparableTime = Pick<MeetingTime, 'value' | 'timeZone' | 'zoneText'>;

/**
 * Compares two times as far as they are stated: partial ones as the stretch they may mean.
 *
 * - `before`, `after`: every reading of the first is before (after) every reading of the second.
 * - `equal`: both name the same minute, second, day, month or year.
 * - `unknown`: they overlap (`2026-01` and `2026-01-22`), a year is unknown, or only one of them has a time zone, or
 *   one is of a zone that is written (`zoneText`) and not known.
 *
 * @example
 * ```ts
 * import { compareMeetingTimes } from '@rapporteur/schema';
 *
 * compareMeetingTimes({ value: '2026-01-22' }, { value: '2026-02' }); // → 'before'
 * compareMeetingTimes({ value: '2026-01-22' }, { value: '2026-01' }); // → 'unknown'
 * compareMeetingTimes(
 *   { value: '2026-01-22T09:00', timeZone: 'Asia/Shanghai' },
 *   { value: '2026-01-22T01:00', timeZone: 'UTC' },
 * ); // → 'equal'
 * ```
 */
export function compareMeetingTimes(first: ComparableTime, second: ComparableTime): TimeOrder {
  const [a, b] = comparableBounds(first, second);
  if (!a || !b) return 'unknown';
  if (a.latest < b.earliest) return 'before';
  if (a.earliest > b.latest) return 'after';
  const same = a.earliest === b.earliest && a.latest === b.latest;
  return same && timePrecision(first.value) === timePrecision(second.value) ? 'equal' : 'unknown';
}

function comparableBounds(first: ComparableTime, second: ComparableTime) {
  if (first.timeZone === undefined && second.timeZone === undefined) {
    if (first.zoneText !== second.zoneText) return [];
    return [boundMilliseconds(first.value), boundMilliseconds(second.value)];
  }
  if (first.timeZone === undefined || second.timeZone === undefined) return [];
  const instants = [instantBounds(first), instantBounds(second)] as const;
  if (first.timeZone !== second.timeZone || (instants[0] && instants[1])) return instants;
  // One zone for both, unknown to this engine: its own clock decides.
  return [boundMilliseconds(first.value), boundMilliseconds(second.value)];
}
