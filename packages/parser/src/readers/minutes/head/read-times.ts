import { cite } from '../../../source/passage.js';
import { clockText } from './clock-text.js';
import { dayOfIso } from '../../../mentions/times/calendar.js';
import { dayOf, isDay } from './day-of.js';
import { provenDateOrder, resolveTime } from '../../../mentions/times/index.js';
import { sourceSpan } from '../../../source/passage.js';
import { readEnd } from './read-end.js';
import { reportConflicts } from './report-conflicts.js';
import { startClock } from './start-clock.js';
import { readingsOf, timeReadings } from './time-readings.js';
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
  const textOrder = provenDateOrder(readings.map(({ mention }) => mention));
  const knowing = (published: string | undefined, sentenceYear?: number): TimeContext => ({
    published,
    reference: document.options.referenceDate,
    sentenceYear,
    completed: undefined,
    textOrder,
    dateOrder: document.options.dateOrder,
    languageOrder: document.language.times.numericOrder,
  });
  const base = knowing(undefined);
  context.time = base;
  if (readings.length === 0) return;
  const dated = readings.filter(
    ({ role, mention }) => role !== 'published' && role !== 'end' && isDay(mention),
  );
  dated.sort((a, b) => trust[a.origin] - trust[b.origin]);
  const day = decidedDay(context, dated, base);
  const year = dated.find(({ mention }) => mention.parts.year !== undefined)?.mention.parts.year;
  const time = knowing(undefined, year);

  const published = publishedTime(context, readings, time);
  if (published !== undefined) context.time = knowing(published.value.slice(0, 10));
  const start = day === undefined ? undefined : resolved(context, day, time);
  if (day !== undefined && start !== undefined) {
    reportConflicts(context, dated, day, start, time);
    const date = start.value.slice(0, 10);
    draft.start = withClock(context, start, startClock(readings, day, date, time));
    readEnd(context, readings, day, time, date);
    if (dayOfIso(date) !== undefined) context.time = knowing(date);
    const front = dated.find((reading) => reading.origin === 'frontMatter' && reading !== day);
    if (front !== undefined && published === undefined) {
      const value = resolved(context, front, time);
      if (value !== undefined && value.value.slice(0, 10) !== date && dayOfIso(value.value) !== undefined)
        draft.published = value;
    }
  }
  if (published !== undefined) draft.published = published;
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

/** A day with the clock time of a reading. */
function withClock(context: MinutesContext, day: MeetingTime, clock: TimeReading | undefined): MeetingTime {
  const { hour, minute = 0 } = clock?.mention.parts ?? {};
  const date = day.value.slice(0, 10);
  if (clock === undefined || hour === undefined || date.length < 10) return { ...day, value: date };
  const evidence: Evidence[] = [...(day.evidence ?? [])];
  const cited = cite(context.document.source, clock.passage, clock.mention.start, clock.mention.end, {
    match: 'normalized',
  });
  if (!evidence.some(({ start, end }) => start === cited.start && end === cited.end)) evidence.push(cited);
  const { timeZone, zoneText } = clock.mention.zone ?? {};
  return {
    ...day,
    value: `${date}${clockText(hour, minute)}`,
    ...(clock.halfAssumed === true ? { assumed: [...(day.assumed ?? []), 'time' as const] } : {}),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(zoneText === undefined ? {} : { zoneText }),
    evidence,
  };
}
