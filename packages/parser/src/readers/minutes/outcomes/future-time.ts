import { cite } from '../../../source/passage.js';
import { findTimeMentions, resolveTime } from '../../../mentions/times/index.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { TimeMention } from '../../../mentions/times/index.js';

/** Days to come may be written in another language than the rest: all tables are read with. */
const tablesOf = oncePerPacks((packs) => packs.map((pack) => pack.times));

/** Dates and times in a stretch of a passage; offsets are the passage's. */
export function mentionsIn(context: MinutesContext, passage: Passage, span: Span): readonly TimeMention[] {
  const tables = tablesOf(context.document.packs);
  const mentions = findTimeMentions(passage.text.slice(span.start, span.end), tables);
  return span.start === 0
    ? mentions
    : mentions.map((mention) => ({
        ...mention,
        start: mention.start + span.start,
        end: mention.end + span.start,
      }));
}

/** A mention of a day to come, reckoned from the day of the meeting. Undefined where it names no day. */
export function futureTime(
  context: MinutesContext,
  passage: Passage,
  mention: TimeMention,
): MeetingTime | undefined {
  if (mention.kind === 'clock') return undefined;
  const meeting = context.draft.start?.value.slice(0, 10);
  const from = meeting !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(meeting) ? meeting : undefined;
  const anchor = from === undefined ? {} : { published: from };
  const { time, alternatives } = resolveTime(mention, { ...context.time, ...anchor, completed: false });
  if (time === undefined) return undefined;
  // "02/05/2026" in March: only one of the two readings lies ahead.
  const ahead = from === undefined ? [] : (alternatives ?? []).filter((value) => value >= from);
  return {
    ...time,
    ...(ahead.length === 1 ? { value: ahead[0] ?? time.value } : {}),
    text: passage.text.slice(mention.start, mention.end),
    evidence: [cite(context.document.source, passage, mention.start, mention.end)],
  };
}
