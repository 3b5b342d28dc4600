import { cite } from '../../../source/passage.js';
import { endTime } from './end-time.js';
import { findPhrases } from '../../../languages/phrases.js';
import { resolveTime } from '../../../mentions/times/index.js';
import type { MinutesContext } from '../minutes-context.js';
import type { TimeContext } from '../../../mentions/times/index.js';
import type { TimeReading } from './time-readings.js';

/** When the meeting ended: what is said to have ended it, else the second of two times that tell when it was. */
export function readEnd(
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
