import { canEnd } from './boundaries.js';
import { isDay } from './calendar.js';
import { createMoment, type Moment } from './moment.js';
import type { TimeParts } from './time-mention.js';
import { readClockSpan, type ClockPlace } from './read-clock-span.js';
import { readDate } from './read-date.js';
import { readYear } from './read-number.js';
import { readZone } from './read-zone.js';
import { hasRole, isMark, tokenAt, type Reading } from './reading.js';

/** A date with the clock time beside it, in either order, or one of the two alone. */
export function readMoment(
  reading: Reading,
  index: number,
  place: ClockPlace = 'anywhere',
): Moment | undefined {
  const date = readDate(reading, index);
  if (date !== undefined) return withClock(reading, date);
  const clock = readClockSpan(reading, index, place);
  return clock && withDate(reading, clock);
}

function withClock(reading: Reading, date: Moment): Moment {
  if (date.kind === 'month' || date.kind === 'year') return date;
  const glued = readIsoClock(reading, date.next);
  if (glued !== undefined) return together(date, glued, date.from, glued.next);
  let at = date.next;
  let introduced = false;
  for (let fillers = 0; fillers < 4; fillers++) {
    const preposition =
      hasRole(reading, at, 'clockPrepositions') ||
      hasRole(reading, at, 'approximators') ||
      hasRole(reading, at, 'rangeOpeners');
    const clock =
      tokenAt(reading, at).gap <= (introduced ? 2 : 1) ? readClockSpan(reading, at, 'beside') : undefined;
    if (clock !== undefined && (introduced || at === date.next || clock.kind === 'clock')) {
      if (isMark(reading, at - 1, '([', 1) && at > date.next) {
        if (!isMark(reading, clock.next, ')]', 1)) return date;
        return together(date, clock, date.from, clock.next + 1);
      }
      return withYearBehind(reading, together(date, clock, date.from, clock.next));
    }
    if (preposition && tokenAt(reading, at).gap <= 2) introduced = true;
    else if (!isMark(reading, at, ',@–—-(', 1)) break;
    at++;
  }
  return date;
}

/** "Wed Mar  4 15:00:02 2026 UTC", "… 15:00:02 CET 2026": the year behind the clock, as Unix writes it. */
function withYearBehind(reading: Reading, moment: Moment): Moment {
  const { parts } = moment;
  if (parts.second === undefined || parts.month === undefined || parts.year !== undefined) return moment;
  const year = tokenAt(reading, moment.next).gap <= 1 ? readYear(reading, moment.next) : undefined;
  if (year === undefined || !isDay(parts.day ?? 0, parts.month, year.value)) return moment;
  const zone = moment.zone === undefined ? readZone(reading, year.next, true) : undefined;
  const next = zone?.next ?? year.next;
  if (!canEnd(reading, next)) return moment;
  return { ...moment, next, parts: { ...parts, year: year.value }, zone: zone?.value ?? moment.zone };
}

/** "2023-07-06T15:00Z" */
function readIsoClock(reading: Reading, index: number): Moment | undefined {
  const token = tokenAt(reading, index);
  if (token.kind !== 'word' || token.text !== 't' || token.gap > 0 || tokenAt(reading, index + 1).gap > 0)
    return undefined;
  return readClockSpan(reading, index + 1, 'beside');
}

function withDate(reading: Reading, clock: Moment): Moment {
  let at = clock.next;
  for (let fillers = 0; fillers < 4; fillers++) {
    if (tokenAt(reading, at).gap > 2) break;
    const date = readDate(reading, at);
    if (date !== undefined) {
      const fits = date.kind === 'date' || date.kind === 'weekday' || date.kind === 'relative';
      const bare = date.parts.month === undefined && date.kind === 'date' && date.alternatives === undefined;
      // A range or clock time of its own shows the date to begin another mention.
      if (!fits || bare || date.until !== undefined || withClock(reading, date) !== date) break;
      return together(date, clock, clock.from, date.next);
    }
    if (
      !isMark(reading, at, ',', 0) &&
      !hasRole(reading, at, 'datePrepositions') &&
      !hasRole(reading, at, 'dateJoiners')
    )
      break;
    at++;
  }
  return clock;
}

/** One mention of a date and a clock time; both ends of a range carry both. */
function together(date: Moment, clock: Moment, from: number, next: number): Moment {
  const flags = [...(date.flags ?? []), ...(clock.flags ?? [])];
  const { parts, until, alternatives, untilAlternatives } = endsOf(date, clock);
  return createMoment(from, next, date.kind, parts, {
    until,
    zone: clock.zone ?? date.zone,
    alternatives,
    untilAlternatives,
    order: date.order,
    flags: flags.length > 0 ? flags : undefined,
  });
}

type Ends = Pick<Moment, 'parts' | 'until' | 'alternatives' | 'untilAlternatives'>;

function endsOf(date: Moment, clock: Moment): Ends {
  const parts = { ...date.parts, ...clock.parts };
  const alternatives = withClockParts(date.alternatives, clock.parts);
  const last = clock.until ?? (date.until && clock.parts);
  // On several days a single time is that of the first.
  const single = last === undefined || (date.until !== undefined && clock.until === undefined);
  if (single) return { parts, until: date.until, alternatives, untilAlternatives: date.untilAlternatives };
  const until = { ...(date.until ?? date.parts), ...last };
  return { parts, until, alternatives, untilAlternatives: withClockParts(date.alternatives, last) };
}

function withClockParts(days: Moment['alternatives'], clock: TimeParts): Moment['alternatives'] {
  return (
    days && [
      { ...days[0], ...clock },
      { ...days[1], ...clock },
    ]
  );
}
