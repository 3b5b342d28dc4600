import type { MeetingTime } from '@rapporteur/schema';
import { compareDays, dayOfIso, weekdayOf, type Day } from './calendar.js';
import { inferDay, type Inferred } from './infer-day.js';
import type { ResolvedTime, TimeContext, TimeProblem } from './resolved-time.js';
import type { TimeMention, TimeParts } from './time-mention.js';
import { timeValue } from './time-value.js';

/**
 * Completes a mention from its context: the year is the stated one, else the sentence's, else taken from the publication date,
 * else from the reference date, else unknown (`XXXX`). What was taken is listed in `assumed`, what remains doubtful in `problems`.
 */
export function resolveTime(mention: TimeMention, context: TimeContext = {}): ResolvedTime {
  const problems = new Set<TimeProblem>();
  if (mention.flags !== undefined)
    for (const flag of mention.flags) if (flag !== 'approximate') problems.add(flag);
  const ordered = inOrder(mention, context);
  const start = complete(ordered.parts, context, problems, ordered.undecided);
  const time = timeOf(mention, start, ordered.undecided);
  let until: MeetingTime | undefined;
  if (ordered.until !== undefined) {
    const end = endOf(ordered.parts, ordered.until, start, context, problems, ordered.undecided);
    if (end === undefined) problems.add('reversed-range');
    else until = timeOf(mention, end, ordered.undecided);
  }
  if (ordered.undecided) problems.add('ambiguous-order');
  const both = ordered.undecided ? mention : undefined;
  return {
    time,
    until,
    alternatives: both?.alternatives && values(both.alternatives),
    untilAlternatives: both?.untilAlternatives && values(both.untilAlternatives),
    problems: problems.size === 0 ? none : [...problems],
  };
}

const none: readonly TimeProblem[] = [];

interface Ordered {
  readonly parts: TimeParts;
  readonly until: TimeParts | undefined;
  readonly undecided: boolean;
}

/** Chooses the reading of an ambiguous all-number date, where anything decides it. */
function inOrder(mention: TimeMention, context: TimeContext): Ordered {
  const { parts, until, alternatives, untilAlternatives } = mention;
  if (alternatives === undefined && untilAlternatives === undefined)
    return { parts, until, undecided: false };
  const order = context.textOrder ?? context.dateOrder ?? context.languageOrder;
  if (order === undefined) return { parts, until, undecided: true };
  const at = order === 'DMY' ? 0 : 1;
  return {
    parts: alternatives?.[at] ?? parts,
    until: untilAlternatives?.[at] ?? until,
    undecided: false,
  };
}

function values(readings: readonly [TimeParts, TimeParts]): [string, string] {
  return [timeValue(readings[0]) ?? '', timeValue(readings[1]) ?? ''];
}

function complete(
  parts: TimeParts,
  context: TimeContext,
  problems: Set<TimeProblem>,
  undecided: boolean,
): Inferred {
  const twoDigit = problems.has('two-digit-year');
  if (parts.year !== undefined) return { parts, assumed: twoDigit ? ['year'] : [] };
  if (undecided || isClockAlone(parts)) return { parts, assumed: [] };
  const { sentenceYear } = context;
  const anchor = dayOfIso(context.published) ?? dayOfIso(context.reference);
  if (parts.month !== undefined && parts.relativeYears === undefined && sentenceYear !== undefined) {
    return { parts: { ...parts, year: sentenceYear }, assumed: ['year'] };
  }
  if (anchor === undefined) {
    problems.add(parts.month === undefined ? 'unknown-anchor' : 'unknown-year');
    return { parts, assumed: [] };
  }
  const inferred = inferDay(parts, anchor, context.completed ?? true);
  if (weekdayDiffers(inferred.parts)) problems.add('weekday-conflict');
  return inferred;
}

function isClockAlone({ month, day, weekday, relativeDays, relativeYears }: TimeParts): boolean {
  return [month, day, weekday, relativeDays, relativeYears].every((part) => part === undefined);
}

function weekdayDiffers(parts: TimeParts): boolean {
  const day = wholeDay(parts);
  return day !== undefined && parts.weekday !== undefined && weekdayOf(day) !== parts.weekday;
}

function wholeDay({ year, month, day }: TimeParts): Day | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** The end follows its start: the year and month of the start serve it, moved on where it would come before. */
function endOf(
  stated: TimeParts,
  until: TimeParts,
  start: Inferred,
  context: TimeContext,
  problems: Set<TimeProblem>,
  undecided: boolean,
): Inferred | undefined {
  const from = wholeDay(start.parts);
  let end: Inferred;
  if (from !== undefined && (isClockAlone(until) || isSameDay(stated, until))) {
    end = { parts: { ...until, ...from }, assumed: start.assumed };
  } else if (from !== undefined && until.year === undefined && !undecided && !isRelative(until)) {
    end = inferDay(until, from, false);
  } else {
    end = complete(until, context, problems, undecided);
  }
  return isBefore(end.parts, start.parts) ? nextMorning(end, start) : end;
}

/** Both ends state one day, and differ in their clock times. */
function isSameDay(first: TimeParts, last: TimeParts): boolean {
  const [a, b] = [first, last].map((parts) => ({ ...parts, hour: 0, minute: 0, second: 0 }));
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Reckoned from the day of writing, not from the beginning of the range. */
function isRelative({
  relativeDays,
  relativeMonths,
  relativeYears,
  weekdayShift,
  weekShift,
}: TimeParts): boolean {
  return [relativeDays, relativeMonths, relativeYears, weekdayShift, weekShift].some(
    (part) => part !== undefined,
  );
}

function isBefore(end: TimeParts, start: TimeParts): boolean {
  const [from, to] = [wholeDay(start), wholeDay(end)];
  if (from !== undefined && to !== undefined) {
    const days = compareDays(to, from);
    if (days !== 0) return days < 0;
  } else if (end.year !== undefined && start.year !== undefined && end.year !== start.year) {
    return end.year < start.year;
  } else if (end.year === start.year && end.month !== undefined && start.month !== undefined) {
    if (end.year === undefined) return false;
    if (end.month !== start.month) return end.month < start.month;
  } else if (end.hour === undefined) {
    return false;
  }
  if (end.hour === undefined || start.hour === undefined) return false;
  return end.hour * 60 + (end.minute ?? 0) < start.hour * 60 + (start.minute ?? 0);
}

/** "22:00 – 1:00" ends on the next day; "19:00 – 18:00" is no range. */
function nextMorning(end: Inferred, start: Inferred): Inferred | undefined {
  const sameDay =
    timeValue({ ...end.parts, hour: 0, minute: 0 }) === timeValue({ ...start.parts, hour: 0, minute: 0 });
  const night = (start.parts.hour ?? 0) >= 16 && (end.parts.hour ?? 24) <= 8;
  if (!sameDay || !night) return undefined;
  const day = wholeDay(end.parts);
  if (day === undefined) return end;
  return inferredFrom(end, day);
}

function inferredFrom(end: Inferred, day: Day): Inferred {
  const next = inferDay({ relativeDays: 1 }, day, false).parts;
  return { parts: { ...end.parts, ...next }, assumed: [...new Set([...end.assumed, 'day' as const])] };
}

/** White space within a phrase that is more than a blank: a line break of the text is no part of what it says. */
const BLANKS = /\s{2,}|[^\S ]/;

function timeOf(
  mention: TimeMention,
  { parts, assumed }: Inferred,
  undecided: boolean,
): MeetingTime | undefined {
  const value = timeValue(parts);
  if (value === undefined) return undefined;
  const { exact } = mention;
  const text = BLANKS.test(exact) ? exact.replace(/\s+/g, ' ') : exact;
  const time =
    parts.hour === undefined || mention.zone === undefined
      ? { value, text }
      : { value, ...mention.zone, text };
  return assumed.length > 0 && !undecided ? { ...time, assumed: [...assumed] } : time;
}
