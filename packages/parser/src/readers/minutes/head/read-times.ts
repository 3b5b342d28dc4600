import { cite } from '../../../source/passage.js';
import { clockText } from './clock-text.js';
import { dayOfIso } from '../../../mentions/times/calendar.js';
import { endTime } from './end-time.js';
import { provenDateOrder, resolveTime } from '../../../mentions/times/index.js';
import { sourceSpan } from '../../../source/passage.js';
import { readingsOf, timeReadings } from './time-readings.js';
import { findPhrases } from '../../../languages/phrases.js';
import { hasLetter } from '../../../mentions/letters-in-text.js';
import { namesMeeting } from './read-title.js';
import type { Evidence, MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';
import type { TimeReading } from './time-readings.js';

/** Which statement of the day is taken where the text makes several: the first of these. */
const trust: Readonly<Record<TimeReading['origin'], number>> = {
  label: 0,
  title: 1,
  line: 2,
  sentence: 3,
  frontMatter: 4,
};

/** Reads when the meeting began and ended, and when the minutes were published. */
export function readTimes(context: MinutesContext, titles: readonly Passage[]): void {
  const { document, draft } = context;
  const readings = timeReadings(context, titles);
  const base: TimeContext = {
    published: undefined,
    reference: document.options.referenceDate,
    sentenceYear: undefined,
    completed: undefined,
    textOrder: provenDateOrder(readings.map(({ mention }) => mention)),
    dateOrder: document.options.dateOrder,
    languageOrder: document.language.times.numericOrder,
  };
  context.time = base;
  if (readings.length === 0) return;
  const dated = readings.filter(
    ({ role, mention }) => role !== 'published' && role !== 'end' && isDay(mention),
  );
  dated.sort((a, b) => trust[a.origin] - trust[b.origin]);
  const day = decidedDay(context, dated, base);
  const year = dated.find(({ mention }) => mention.parts.year !== undefined)?.mention.parts.year;
  const time: TimeContext = year === undefined ? base : { ...base, sentenceYear: year };

  const published = publishedTime(context, readings, time);
  if (published !== undefined) context.time = { ...base, published: published.value.slice(0, 10) };
  const start = day === undefined ? undefined : resolved(context, day, time);
  if (day !== undefined && start !== undefined) {
    reportConflicts(context, dated, day, start, time);
    const date = start.value.slice(0, 10);
    draft.start = withClock(context, start, startClock(readings, day, date, time));
    setEnd(context, readings, day, time, date);
    if (dayOfIso(date) !== undefined) context.time = { ...base, published: date };
    const front = dated.find((reading) => reading.origin === 'frontMatter' && reading !== day);
    if (front !== undefined && published === undefined) {
      const value = resolved(context, front, time);
      if (value !== undefined && value.value.slice(0, 10) !== date && dayOfIso(value.value) !== undefined)
        draft.published = value;
    }
  }
  if (published !== undefined) draft.published = published;
}

function isDay(mention: TimeReading['mention']): boolean {
  return mention.kind === 'date' && (mention.parts.day !== undefined || mention.alternatives !== undefined);
}

/** Blocks at the top among which a day that can be read both ways may stand once more. */
const TOP = 40;

/** The first statement of the day; where it can be read both ways, another that settles which is meant. */
function decidedDay(
  context: MinutesContext,
  dated: readonly TimeReading[],
  time: TimeContext,
): TimeReading | undefined {
  const first = fullestFirst(dated);
  if (first?.mention.alternatives === undefined) return first;
  const both = resolveTime(first.mention, time).alternatives;
  if (both === undefined) return first;
  const settles = (other: TimeReading): boolean => both.includes(dayOf(other, time) ?? '');
  const anywhere = (): TimeReading[] =>
    context.document.blocks
      .slice(0, TOP)
      .flatMap(({ content }) => readingsOf(context.document, content, 'line', 'date'));
  return dated.find(settles) ?? anywhere().find((other) => isDay(other.mention) && settles(other)) ?? first;
}

/** A day without a year on a line ("Date: 20 June") may be another's where the title tells the whole date. */
function fullestFirst(dated: readonly TimeReading[]): TimeReading | undefined {
  const [first] = dated;
  if (first === undefined || first.mention.parts.year !== undefined) return first;
  return dated.find(({ origin, mention }) => origin === 'title' && mention.parts.year !== undefined) ?? first;
}

function publishedTime(
  context: MinutesContext,
  readings: readonly TimeReading[],
  time: TimeContext,
): MeetingTime | undefined {
  const reading = readings.find(({ role, mention }) => role === 'published' && isDay(mention));
  return reading === undefined ? undefined : resolved(context, reading, time);
}

function dayOf(reading: TimeReading, time: TimeContext): string | undefined {
  return resolveTime(reading.mention, time).time?.value.slice(0, 10);
}

/** Resolves a reading and adds evidence and findings. */
function resolved(context: MinutesContext, reading: TimeReading, time: TimeContext): MeetingTime | undefined {
  const { mention, passage } = reading;
  const result = resolveTime(mention, time);
  const evidence = cite(context.document.source, passage, mention.start, mention.end, {
    match: 'normalized',
  });
  if (result.alternatives !== undefined) {
    context.draft.diagnostics.push({
      code: 'ambiguous-date',
      severity: 'warning',
      message: `Expected a date that can be read one way, found ${JSON.stringify(mention.exact)}, which may be ${result.alternatives.join(' or ')}. Set the option dateOrder to decide.`,
      ...sourceSpan(passage, mention.start, mention.end),
      path: '/start',
      alternatives: result.alternatives,
    });
  }
  if (result.problems.includes('unknown-year')) {
    context.draft.diagnostics.push({
      code: 'unknown-year',
      severity: 'warning',
      message: `Expected a year, found ${JSON.stringify(mention.exact)} and nothing that gives one; it was left open. Set the option referenceDate to decide.`,
      ...sourceSpan(passage, mention.start, mention.end),
      path: '/start',
    });
  }
  return result.time === undefined
    ? undefined
    : { ...result.time, text: mention.exact, evidence: [evidence] };
}

/** The clock time at which the meeting began: what is said to have begun it, else what stands beside the day, else a scheduled time. */
function startClock(
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

/** A day with the clock time of a reading. */
function withClock(context: MinutesContext, day: MeetingTime, clock: TimeReading | undefined): MeetingTime {
  const { hour, minute = 0 } = clock?.mention.parts ?? {};
  const { value, ...rest } = day;
  const date = value.slice(0, 10);
  if (clock === undefined || hour === undefined || date.length < 10) return { ...rest, value: date };
  const evidence: Evidence[] = [...(day.evidence ?? [])];
  const cited = cite(context.document.source, clock.passage, clock.mention.start, clock.mention.end, {
    match: 'normalized',
  });
  if (!evidence.some(({ start, end }) => start === cited.start && end === cited.end)) evidence.push(cited);
  const { timeZone, zoneText } = clock.mention.zone ?? {};
  return {
    ...rest,
    value: `${date}${clockText(hour, minute)}`,
    ...(clock.halfAssumed === true ? { assumed: [...(day.assumed ?? []), 'time' as const] } : {}),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(zoneText === undefined ? {} : { zoneText }),
    evidence,
  };
}

function setEnd(
  context: MinutesContext,
  readings: readonly TimeReading[],
  day: TimeReading,
  time: TimeContext,
  date: string,
): void {
  const { draft, document } = context;
  const ends = readings.filter(({ role, mention }) => role === 'end' && mention.parts.hour !== undefined);
  const end = ends.find(({ origin }) => origin === 'label') ?? ends[ends.length - 1];
  const range = end === undefined ? rangeOf(readings, day) : undefined;
  if (end !== undefined) {
    const clock = end.mention.parts;
    const evidence = [
      cite(document.source, end.passage, end.mention.start, end.mention.end, { match: 'normalized' }),
    ];
    if (saysOnlyWhen(context, end))
      evidence.push(cite(document.source, end.passage, 0, end.passage.text.length));
    const value = endTime(draft.start, date, clock, end.mention.exact, evidence, end.mention.zone);
    if (value !== undefined) draft.end = value;
  } else if (range?.mention.until !== undefined) {
    const { until } = range.mention;
    const evidence = [
      cite(document.source, range.passage, range.mention.start, range.mention.end, { match: 'normalized' }),
    ];
    const sameDay = until.hour !== undefined && until.day === undefined;
    const value = sameDay
      ? endTime(draft.start, date, until, range.mention.exact, evidence, range.mention.zone)
      : resolveTime(range.mention, time).until;
    if (value !== undefined) draft.end = { ...value, text: range.mention.exact, evidence };
  }
}

/** A reading that tells two times: the day itself, else one that says when the meeting was, else any. */
function rangeOf(readings: readonly TimeReading[], day: TimeReading): TimeReading | undefined {
  if (day.mention.until !== undefined) return day;
  const ranges = readings.filter(
    ({ mention, role }) => mention.until !== undefined && role !== 'published' && role !== 'end',
  );
  return (
    ranges.find(({ role, origin }) => (role === 'time' || role === 'start') && origin !== 'frontMatter') ??
    ranges[0]
  );
}

/** "The meeting was adjourned at 9 pm.": a sentence that says nothing but that the meeting ended, and when. */
function saysOnlyWhen({ lexicon }: MinutesContext, { passage, mention }: TimeReading): boolean {
  const { text } = passage;
  const closed = findPhrases(text, lexicon.phrases('closed'));
  if (closed.length === 0) return false;
  const said = [
    { start: mention.start, end: mention.end },
    ...closed,
    ...findPhrases(text, lexicon.phrases('meetings')),
  ];
  return [...text.matchAll(/[^\s.,;:!?()[\]"“”„'’/–—-]+/g)].every(
    ({ 0: word, index }) =>
      said.some(({ start, end }) => index >= start && index < end) ||
      lexicon.isFunctionWord(word) ||
      lexicon.is('articles', word) ||
      lexicon.is('placePrepositions', word),
  );
}

/** Two places of the text that give different days for the meeting. */
function reportConflicts(
  context: MinutesContext,
  dated: readonly TimeReading[],
  day: TimeReading,
  start: MeetingTime,
  time: TimeContext,
): void {
  if (start.value.length < 10) return;
  for (const other of dated) {
    if (other === day || other.origin === 'frontMatter') continue;
    if (other.origin === day.origin && other.origin !== 'label') continue;
    const value = dayOf(other, time) ?? '';
    if (value === start.value.slice(0, 10) || value.length < 10 || value.includes('X')) continue;
    if (
      other.origin === 'sentence' &&
      (!namesMeeting(context, other.passage) || saysOtherwise(context, other, value, start, time))
    )
      continue;
    context.draft.diagnostics.push({
      code: 'date-conflict',
      severity: 'warning',
      message: `Expected one day for the meeting, found ${JSON.stringify(day.mention.exact)} (${start.value.slice(0, 10)}) and ${JSON.stringify(other.mention.exact)} (${value}); the first was taken.`,
      ...sourceSpan(other.passage, other.mention.start, other.mention.end),
      path: '/start',
      alternatives: [start.value.slice(0, 10), value],
    });
    return;
  }
}

/**
 * True for a sentence that speaks of the meeting's own day as well ("convened on 3 May, the council met on 9 May"), or of
 * the minutes of an earlier meeting.
 */
function saysOtherwise(
  context: MinutesContext,
  { passage }: TimeReading,
  value: string,
  start: MeetingTime,
  time: TimeContext,
): boolean {
  const day = start.value.slice(0, 10);
  if (value < day && findPhrases(passage.text, context.lexicon.phrases('minutes')).length > 0) return true;
  const same = readingsOf(context.document, passage, 'sentence', 'date');
  return same.some((reading) => dayOf(reading, { ...time, sentenceYear: Number(day.slice(0, 4)) }) === day);
}
