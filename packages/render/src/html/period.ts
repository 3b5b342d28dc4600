import type { MeetingTime } from '@rapporteur/schema';
import type { HtmlContext } from './html-context.js';

/** From when to when: one value for a list of values, or none. */
export function period(
  { start, end }: { start?: MeetingTime; end?: MeetingTime },
  context: HtmlContext,
): string[] {
  const { time } = context.handlers;
  if (!start && !end) return [];
  return [(start ? time(start, context) : '') + (end ? ` – ${time(end, context)}` : '')];
}
