import { clockParts } from './clock-parts.js';
import { isClock, type ClockReading, type DayHalf } from './clock-reading.js';
import { createMoment, type Moment } from './moment.js';
import { readClock } from './read-clock.js';
import { afterOpenedRangeConnector } from './read-connector.js';
import { readZone } from './read-zone.js';
import { hasRole, isMark, tokenAt, type Reading } from './reading.js';

/**
 * What is known of the place a clock time stands at: nothing, a preposition or date that makes "7.30" and "18 h" a time
 * (`beside`), or a field that holds times, so that "1930" is one too (`expected`).
 */
export type ClockPlace = 'anywhere' | 'beside' | 'expected';

/** A time of day or a range of them ("9:00-10:00am", "2pm to 4pm", 14时至16时), with its zone. */
export function readClockSpan(
  reading: Reading,
  index: number,
  place: ClockPlace = 'anywhere',
): Moment | undefined {
  const zoneFirst = readLeadingZone(reading, index);
  const at = zoneFirst?.next ?? index;
  const first = readClock(reading, at);
  if (first === undefined) return undefined;
  const around = zoneFirst === undefined ? placeOf(reading, at, place) : 'beside';
  const zone = readZone(reading, first.next, first.second !== undefined);
  const afterFirst = zone?.next ?? first.next;
  const span = readEnd(reading, at, afterFirst, first, around);
  if (span !== undefined) {
    const behind = readZone(reading, span.next, span.last.second !== undefined);
    const named = zoneFirst?.value ?? behind?.value ?? zone?.value;
    return momentOf(reading, index, behind?.next ?? span.next, span.first, span.last, named);
  }
  if (!isAccepted(first, around, zone !== undefined, reading, at)) return undefined;
  return momentOf(reading, index, afterFirst, first, undefined, zoneFirst?.value ?? zone?.value);
}

/** 北京时间15时: the zone stands before the time. */
function readLeadingZone(reading: Reading, index: number) {
  const token = tokenAt(reading, index);
  if (token.kind !== 'han' || token.entry?.zone === undefined) return undefined;
  return { value: { timeZone: token.entry.zone }, next: index + 1 };
}

function placeOf(reading: Reading, index: number, place: ClockPlace): ClockPlace {
  if (place !== 'anywhere') return place;
  const at = hasRole(reading, index - 1, 'approximators') ? index - 2 : index - 1;
  return hasRole(reading, at, 'sureClockPrepositions') && tokenAt(reading, at + 1).gap <= 2
    ? 'beside'
    : 'anywhere';
}

function isAccepted(
  clock: ClockReading,
  place: ClockPlace,
  zoned: boolean,
  reading: Reading,
  index: number,
): boolean {
  if (clock.form === 'certain') return !isLength(reading, index, clock);
  if (place === 'expected') return clock.form === 'likely' || clock.minute !== undefined;
  if (clock.form === 'likely') {
    const token = tokenAt(reading, index);
    if (token.entry?.clockWord !== undefined) return place === 'beside' || atClockWord(reading, index);
    if (place === 'beside' || zoned) return true;
    if (!hasRole(reading, index - 1, 'pointPrepositions')) return false;
    // "closed at 9.15." but not "closed at 9.15 million"
    return (
      hasRole(reading, clock.next - 1, 'hourUnits') ||
      (clock.minute !== undefined && endsClause(reading, clock.next))
    );
  }
  if (clock.minute !== undefined)
    return zoned || (place === 'beside' && hasRole(reading, index - 1, 'clockPrepositions'));
  return (
    place === 'beside' &&
    hasRole(reading, index - 1, 'sureClockPrepositions') &&
    endsClause(reading, clock.next)
  );
}

/** Whether no counted noun can follow: the sentence ends, a mark stands there, or a word the tables know. */
function endsClause(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  return token.gap > 1 || token.kind === 'mark' || token.kind === 'end' || token.entry !== undefined;
}

/** "durée : 2 h 30" is a length of time. */
function isLength(reading: Reading, index: number, clock: ClockReading): boolean {
  if (clock.hour > 12) return false;
  for (let back = index - 1; back >= index - 7; back--) {
    if (tokenAt(reading, back + 1).gap > 1) return false;
    if (hasRole(reading, back, 'durationWords')) return true;
  }
  return false;
}

/** "at noon", "until midnight", but not "the noon news". */
function atClockWord(reading: Reading, index: number): boolean {
  return ['clockPrepositions', 'approximators', 'rangeWords', 'rangeOpeners'].some((role) =>
    hasRole(reading, index - 1, role as 'rangeWords'),
  );
}

interface Ends {
  readonly first: ClockReading;
  readonly last: ClockReading;
  readonly next: number;
}

function readEnd(
  reading: Reading,
  from: number,
  index: number,
  first: ClockReading,
  place: ClockPlace,
): Ends | undefined {
  const joined = afterOpenedRangeConnector(reading, from, index);
  if (joined === undefined || tokenAt(reading, joined).gap > 2) return undefined;
  const at = hasRole(reading, joined, 'clockPrepositions') ? joined + 1 : joined;
  const last = readClock(reading, at);
  if (last === undefined) return undefined;
  const sure = first.form === 'certain' || last.form === 'certain';
  // "10 - 19:30" may be item 10 at 19:30; "9-10am" and "von 14 bis 16 Uhr" share what makes them times.
  if (
    first.form === 'number' &&
    (first.minute !== undefined ? place !== 'expected' : !sharesUnit(last, place))
  )
    return undefined;
  if (last.form === 'number' && place !== 'expected') return undefined;
  // "de 18 h à 20 h", "14h-16h"
  const opened =
    first.form === 'likely' &&
    last.form === 'likely' &&
    (hasRole(reading, from - 1, 'rangeOpeners') ||
      (hasRole(reading, first.next - 1, 'hourUnits') && tokenAt(reading, index).kind === 'mark'));
  if (!sure && place === 'anywhere' && !opened) return undefined;
  // "19 Uhr - 7.30": a number with a full stop may be any amount.
  if (
    last.form === 'likely' &&
    last.minute !== undefined &&
    first.minute === undefined &&
    place === 'anywhere'
  ) {
    return undefined;
  }
  return { ...shareHalf(first, last), next: last.next };
}

/** The end is written with what its beginning leaves out: "pm", "Uhr", 时. */
function sharesUnit(last: ClockReading, place: ClockPlace): boolean {
  // "5 maart van 10 tot 12 uur": beside a date the unit is no length.
  if (last.form === 'likely') return place === 'beside' && last.minute === undefined;
  return last.form === 'certain' && (last.half !== undefined || last.minute === undefined);
}

/** "9:00-10:00am" is all before noon, "11-1pm" begins before it; 上午9时至11时 and 下午2点到4点 carry their half on. */
function shareHalf(first: ClockReading, last: ClockReading): { first: ClockReading; last: ClockReading } {
  if (first.half === undefined && last.half !== undefined && first.hour <= 12) {
    const same = { ...first, half: last.half };
    if (minutesOf(same) < minutesOf(last)) return { first: same, last };
    const other: DayHalf = last.half === 'am' ? 'pm' : 'am';
    return { first: { ...first, half: other }, last };
  }
  if (first.half !== undefined && last.half === undefined && last.hour <= 12) {
    const same = { ...last, half: first.half };
    if (minutesOf(first) < minutesOf(same)) return { first, last: same };
    return { first, last: first.half === 'am' ? { ...last, half: 'pm' } : last };
  }
  return { first, last };
}

function minutesOf(clock: ClockReading): number {
  const { parts } = clockParts(clock);
  return (parts.hour ?? 0) * 60 + (parts.minute ?? 0);
}

function momentOf(
  reading: Reading,
  from: number,
  next: number,
  first: ClockReading,
  last: ClockReading | undefined,
  zone: Moment['zone'],
): Moment | undefined {
  const begin = clockParts(first);
  const end = last && clockParts(last);
  if (!isClock(begin.parts.hour ?? 0, begin.parts.minute, begin.parts.second)) return undefined;
  const flags = [...begin.flags, ...(end?.flags ?? [])];
  if (isApproximate(reading, from)) flags.push('approximate');
  return createMoment(from, next, 'clock', begin.parts, {
    until: end?.parts,
    zone,
    flags: flags.length > 0 ? flags : undefined,
  });
}

function isApproximate(reading: Reading, index: number): boolean {
  return (
    hasRole(reading, index - 1, 'approximators') ||
    (isMark(reading, index - 1, '~≈', 1) && tokenAt(reading, index).gap === 0)
  );
}
