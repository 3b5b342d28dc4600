import { createMoment, type Moment } from './moment.js';
import type { ClockPlace } from './read-clock-span.js';
import { afterOpenedRangeConnector } from './read-connector.js';
import { readMoment } from './read-moment.js';
import { hasRole, tokenAt, type Reading } from './reading.js';
import type { TimeParts } from './time-mention.js';

/** A moment, or a range from one to another ("30 Nov – 2 Dec 2021"). */
export function readRange(
  reading: Reading,
  index: number,
  place: ClockPlace = 'anywhere',
): Moment | undefined {
  const first = readMoment(reading, index, place);
  if (first === undefined || first.until !== undefined) return first;
  const joined = afterOpenedRangeConnector(reading, first.from, first.next);
  if (joined === undefined) return first;
  let at = joined;
  for (let skipped = 0; skipped < 2 && hasRole(reading, at, 'datePrepositions'); skipped++) at++;
  if (tokenAt(reading, at).gap > 2) return first;
  const last = readMoment(reading, at, 'beside');
  if (last === undefined || last.until !== undefined || !areEnds(first, last)) return first;
  return ranged(first, last);
}

/** Both ends are of one kind, and either both or neither have a clock time. */
function areEnds(first: Moment, last: Moment): boolean {
  if (first.kind !== last.kind || first.kind === 'clock') return false;
  return (first.parts.hour === undefined) === (last.parts.hour === undefined);
}

function ranged(first: Moment, last: Moment): Moment {
  const zone = last.zone ?? first.zone;
  const flags = [...(first.flags ?? []), ...(last.flags ?? [])];
  const begin = decided(first, last.order);
  const end = decided(last, first.order);
  return createMoment(first.from, last.next, first.kind, beginning(begin.parts, end.parts), {
    until: ending(begin.parts, end.parts),
    alternatives: begin.alternatives,
    untilAlternatives: end.alternatives,
    order: first.order ?? last.order,
    zone,
    flags: flags.length > 0 ? flags : undefined,
  });
}

/** An end that can be read both ways follows the order the other end proves. */
function decided(end: Moment, order: Moment['order']): Pick<Moment, 'parts' | 'alternatives'> {
  const { parts, alternatives } = end;
  if (alternatives === undefined || order === undefined) return { parts, alternatives };
  return { parts: alternatives[order === 'DMY' ? 0 : 1], alternatives: undefined };
}

/** What the first end leaves to the second: month and year ("30 Nov – 2 Dec 2021"), the year before where December meets January. */
function beginning(first: TimeParts, last: TimeParts): TimeParts {
  const shared = { ...first };
  return {
    ...(first.month === undefined &&
      last.month !== undefined &&
      first.day !== undefined && { month: last.month }),
    ...(first.year === undefined &&
      last.year !== undefined && { year: isLater(first, last) ? last.year - 1 : last.year }),
    ...(first.relativeYears === undefined &&
      last.relativeYears !== undefined && { relativeYears: last.relativeYears }),
    ...shared,
  };
}

/** What the second end takes from the first: the year ("Dec 30, 2021 – Jan 2"), the month of a bare day. */
function ending(first: TimeParts, last: TimeParts): TimeParts {
  return {
    ...(last.month === undefined &&
      first.month !== undefined &&
      last.day !== undefined && { month: first.month }),
    ...(last.year === undefined &&
      first.year !== undefined && { year: isLater(first, last) ? first.year + 1 : first.year }),
    ...(last.relativeYears === undefined &&
      first.relativeYears !== undefined && { relativeYears: first.relativeYears }),
    ...last,
  };
}

function isLater(first: TimeParts, last: TimeParts): boolean {
  if (first.month === undefined || last.month === undefined) return false;
  return first.month - last.month > 0 || (first.month === last.month && (first.day ?? 0) > (last.day ?? 31));
}
