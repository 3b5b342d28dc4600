import { dayOf } from './day-of.js';
import { findPhrases } from '../../../languages/phrases.js';
import { namesMeeting } from './read-title.js';
import { readingsOf } from './time-readings.js';
import { sourceSpan } from '../../../source/passage.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { TimeContext } from '../../../mentions/times/index.js';
import type { TimeReading } from './time-readings.js';

/** Two places of the text that give different days for the meeting. */
export function reportConflicts(
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
