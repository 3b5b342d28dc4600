import { cite } from '../../../source/passage.js';
import { dayOfIso } from '../../../mentions/times/calendar.js';
import { dueLength } from './due-length.js';
import { dueMonth, lastDay } from './due-month.js';
import { dueTables } from './due-tables.js';
import { findAnnouncedDay } from '../../../mentions/times/index.js';
import { findNextMeeting } from './next-meeting.js';
import { findPhrases, mayBeginIn, phraseAt } from './phrase-index.js';
import { foldedText } from './folded-text.js';
import { futureTime, mentionsIn } from './future-time.js';
import { timeTables } from '../head/time-readings.js';
import { trimStart } from './text-edges.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { Day } from '../../../mentions/times/calendar.js';
import type { DueTables } from './due-tables.js';
import type { FoldedText } from './folded-text.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { TimeMention } from '../../../mentions/times/index.js';

/**
 * Until when a stretch of words says: a date, or what the calendar can reckon from the meeting's own day ("in two weeks", "end of
 * June", "before the next meeting"). In running words (`prefixed`) only what stands behind "by", "before", "due". Undefined where
 * it names no day ("soon", "Easter").
 */
export function dueTime(
  context: MinutesContext,
  outcomes: OutcomeTables,
  passage: Passage,
  span: Span,
  prefixed: boolean,
): MeetingTime | undefined {
  const source = foldedText(passage.text);
  const tables = dueTables(context.document.packs);
  const said = mayBeginIn(source.folded, [outcomes.dueBefore], span.start, span.end);
  const counted = mayBeginIn(
    source.folded,
    [tables.within, tables.closedUnits, tables.dueAfter],
    span.start,
    span.end,
  );
  // Most tasks have no word for a time they are due by.
  if (prefixed && !said && !counted) return undefined;
  for (const mention of mentionsIn(context, passage, span)) {
    if (prefixed && !isAnnounced(source, outcomes, tables, mention, span)) continue;
    const due =
      endOfMonth(context, source, tables, passage, mention) ?? futureTime(context, passage, mention);
    if (due !== undefined) return due;
  }
  const from = dayOfIso(context.draft.start?.value);
  const starts = [
    ...(prefixed ? [] : [span.start]),
    ...findPhrases(source.folded, outcomes.dueBefore, span.start, span.end).map(({ end }) => end),
  ].map((at) => trimStart(source.text, at, span.end));
  for (const start of starts) {
    for (const at of withArticle(source, outcomes, start, span.end)) {
      const due =
        announcedDay(context, passage, at, span.end) ??
        (from === undefined ? undefined : reckonedDay(context, outcomes, tables, passage, at, span, from));
      if (due !== undefined) return due;
    }
  }
  if (from === undefined || !counted) return undefined;
  const length = dueLength(source, tables, span, from);
  if (length !== undefined)
    return reckoned(context, passage, isoDay(length.day), ['year', 'month', 'day'], length.span);
  return hanEnd(context, outcomes, tables, passage, source, span, from);
}

/** An offset, and the one behind the article that may stand there. */
function withArticle(
  { text, folded }: FoldedText,
  outcomes: OutcomeTables,
  at: number,
  end: number,
): number[] {
  const behind = lettersEnd(folded, at, Math.min(end, at + 8));
  return outcomes.articles.has(folded.slice(at, behind)) ? [at, trimStart(text, behind, end)] : [at];
}

/** Most characters between a word such as "by" and its day ("by the end of"). */
const REACH = 24;

/** Whether a mention stands behind a word such as "by", or before one such as 前. */
function isAnnounced(
  { text, folded }: FoldedText,
  outcomes: OutcomeTables,
  tables: DueTables,
  { start: at, end }: TimeMention,
  span: Span,
): boolean {
  const closed = phraseAt(folded, tables.endAfter, end, span.end)?.end ?? end;
  if (phraseAt(folded, tables.dueAfter, closed, span.end) !== undefined) return true;
  for (let i = Math.max(span.start, at - REACH); i < at; i++) {
    const cue = phraseAt(folded, outcomes.dueBefore, i, at);
    if (cue === undefined) continue;
    let from = trimStart(text, cue.end, at);
    const ending = phraseAt(folded, tables.endOf, from, at);
    if (ending !== undefined) from = ending.end;
    const between = folded.slice(from, at).replace(/[\s:：(]/g, '');
    if (between === '' || outcomes.articles.has(between)) return true;
  }
  return false;
}

/** "by the end of June 2026", 6月底: a month whose last day is meant. */
function endOfMonth(
  context: MinutesContext,
  { text, folded }: FoldedText,
  tables: DueTables,
  passage: Passage,
  mention: TimeMention,
): MeetingTime | undefined {
  if (mention.kind !== 'month') return undefined;
  const closed = phraseAt(folded, tables.endAfter, mention.end);
  let start = mention.start;
  for (let i = Math.max(0, start - REACH); i < mention.start && closed === undefined; i++) {
    const ending = phraseAt(folded, tables.endOf, i, mention.start);
    if (ending === undefined || folded.slice(ending.end, mention.start).trim() !== '') continue;
    start = i;
    break;
  }
  if (closed === undefined && start === mention.start) return undefined;
  const month = futureTime(context, passage, mention);
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month?.value ?? '') ?? [];
  if (month === undefined || year === undefined || number === undefined) return undefined;
  const end = closed?.end ?? mention.end;
  return {
    ...month,
    value: lastDay({ year: Number(year), month: Number(number) }),
    text: text.slice(start, end),
    evidence: [cite(context.document.source, passage, start, end)],
  };
}

/** "30/6", "30.6.", "the 15th" behind the word that announces a day. */
function announcedDay(
  context: MinutesContext,
  passage: Passage,
  at: number,
  end: number,
): MeetingTime | undefined {
  const { document } = context;
  const mention = findAnnouncedDay(
    passage.text.slice(at, end),
    timeTables(document),
    document.packs[0]?.ordinalStop === true,
  );
  if (mention === undefined) return undefined;
  return futureTime(context, passage, { ...mention, start: at, end: at + mention.end });
}

/** The end of a month or year, a month alone, or the next meeting, at an offset. */
function reckonedDay(
  context: MinutesContext,
  outcomes: OutcomeTables,
  tables: DueTables,
  passage: Passage,
  at: number,
  { end }: Span,
  from: Day,
): MeetingTime | undefined {
  const source = foldedText(passage.text);
  const month = dueMonth(context, tables, source, at, end, from);
  if (month !== undefined) return reckoned(context, passage, month.value, month.assumed, month.span);
  const next = phraseAt(source.folded, outcomes.nextPhrases, at, end);
  return next === undefined ? undefined : nextMeeting(context, passage, next);
}

/** The day of the next meeting, where the minutes give one after their own. */
function nextMeeting(context: MinutesContext, passage: Passage, span: Span): MeetingTime | undefined {
  const day = findNextMeeting(context)?.time.value.slice(0, 10);
  const start = context.draft.start?.value.slice(0, 10) ?? '';
  if (dayOfIso(day) === undefined || day === undefined || day <= start) return undefined;
  return reckoned(context, passage, day, ['year', 'month', 'day'], span);
}

/** 月底前, 下次会议前: in Han text the word that announces the time stands behind it, or none does. */
function hanEnd(
  context: MinutesContext,
  outcomes: OutcomeTables,
  tables: DueTables,
  passage: Passage,
  { folded }: FoldedText,
  span: Span,
  from: Day,
): MeetingTime | undefined {
  for (const after of findPhrases(folded, tables.dueAfter, span.start, span.end)) {
    for (let at = Math.max(span.start, after.start - REACH); at < after.start; at++) {
      const due = reckonedDay(context, outcomes, tables, passage, at, { start: at, end: after.start }, from);
      if (due?.text?.length === after.start - at) return due;
    }
  }
  return undefined;
}

function reckoned(
  context: MinutesContext,
  passage: Passage,
  value: string,
  assumed: readonly ('year' | 'month' | 'day')[],
  { start, end }: Span,
): MeetingTime {
  return {
    value,
    text: passage.text.slice(start, end),
    assumed: [...assumed],
    evidence: [cite(context.document.source, passage, start, end, { match: 'normalized' })],
  };
}

function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
