import { citeSpan } from './add-agents.js';
import { resolveTime } from '../../../mentions/times/index.js';
import { spansWithin } from '../../../mentions/han/index.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';
import type { TimeMention } from '../../../mentions/times/index.js';

/**
 * Takes the day of the meeting from a date in the verb's clause, or before it in the sentence. Only the first sentence
 * that gives a day counts; 日前 and 近日 give none.
 */
export function setStart(report: HanReport, line: ReportLine, clause: Span, future: boolean): void {
  const { draft } = report.context;
  if (draft.start !== undefined) return;
  const mention = dayIn(line, clause) ?? dayIn(line, { start: line.sentence.start, end: clause.start });
  if (mention !== undefined) enterStart(report, line, mention, future);
}

/** Enters a mention as the meeting's start (and end, where it is a range). */
export function enterStart(report: HanReport, line: ReportLine, mention: TimeMention, future: boolean): void {
  const { context } = report;
  const { draft } = context;
  const year = yearOfEvent(report, line, mention);
  const resolved = resolveTime(mention, {
    ...context.time,
    ...(future ? { completed: false } : {}),
    ...(year === undefined ? {} : { sentenceYear: year }),
  });
  if (resolved.time === undefined) return;
  const evidence = [citeSpan(context, line.text, mention)];
  draft.start = { ...withMonth(resolved.time, draft.published), evidence };
  if (resolved.until !== undefined) draft.end = { ...resolved.until, evidence };
  if (resolved.problems.includes('unknown-year')) {
    draft.diagnostics.push({
      code: 'unknown-year',
      severity: 'warning',
      message: `Expected a year for ${mention.exact}; neither the text nor the options give one, so it stands as XXXX.`,
      start: evidence[0]?.start ?? 0,
      end: evidence[0]?.end ?? 0,
      path: '/start',
    });
  }
}

/** 1月11日，集团召开2025年工作会议: the year of the event's name, where nothing else tells one. In December a meeting is as often of the year to come. */
function yearOfEvent({ context }: HanReport, line: ReportLine, mention: TimeMention): number | undefined {
  const { published, reference } = context.time;
  const { month = 12, year } = mention.parts;
  if (published !== undefined || reference !== undefined || year !== undefined || month > 11)
    return undefined;
  const named = line.text.times.find(
    (other) => other.kind === 'year' && other.start > mention.end && other.end < line.sentence.wordsEnd,
  );
  if (named === undefined || '度以底初前后期'.includes(line.text.masked.charAt(named.end))) return undefined;
  return named.parts.year;
}

/** A bare day (6日) is one of the month of a dateline, also where that has no year. */
function withMonth(time: MeetingTime, published: MeetingTime | undefined): MeetingTime {
  const month = /^XXXX-(\d\d)-/.exec(published?.value ?? '')?.[1];
  if (month === undefined || !time.value.startsWith('XXXX-XX-')) return time;
  return {
    ...time,
    value: `XXXX-${month}${time.value.slice(7)}`,
    assumed: ['month', ...(time.assumed ?? [])],
  };
}

/** The first day within a stretch that the sentence states: a date, or a relative day such as 今天. */
export function dayIn(line: ReportLine, span: Span): TimeMention | undefined {
  return spansWithin(line.text.times, span.start, span.end).find(
    ({ kind }) => kind === 'date' || kind === 'relative' || kind === 'weekday',
  );
}
