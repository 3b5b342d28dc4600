import { findTimeMentions, resolveTime } from '../../../mentions/times/index.js';
import { timeTables } from '../head/time-readings.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';

/** Reports a day to come that can be read both ways ("06/07/2026"), of which the record keeps the year alone. */
export function reportTwoDays(context: MinutesContext, time: MeetingTime | undefined, path: string): void {
  const { text, value, evidence: [cited] = [] } = time ?? {};
  if (text === undefined || cited === undefined || !/^\d{4}(?:-XX|$)/.test(value ?? '')) return;
  const [mention] = findTimeMentions(text, timeTables(context.document));
  const alternatives = mention === undefined ? undefined : resolveTime(mention, context.time).alternatives;
  if (alternatives === undefined) return;
  context.draft.diagnostics.push({
    code: 'ambiguous-date',
    severity: 'warning',
    message: `Expected a date that can be read one way, found ${JSON.stringify(text)}, which may be ${alternatives.join(' or ')}. Set the option dateOrder to decide.`,
    start: cited.start,
    end: cited.end,
    path,
    alternatives,
  });
}
