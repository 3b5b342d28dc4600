import type { MeetingRecord } from '@rapporteur/schema';
import ICAL from 'ical.js';
import { assertRecord } from '../assert-record.js';
import { collectLosses } from '../collect-losses.js';
import type { Converted } from '../converted.js';
import { fullTime } from '../full-time.js';
import { addEvent } from './add-event.js';
import { addTasks } from './add-tasks.js';
import { foldLines } from './fold-lines.js';
import { timeStamp } from './time-stamp.js';

/** Options of `toICalendar`. */
export interface ICalendarOptions {
  /** `UID` of the event. Default: the record's `id`, which the parser derives from the content. */
  uid?: string;
  /**
   * `DTSTAMP`, when the calendar data was made: `YYYY-MM-DDThh:mm:ssZ`. Default: the first day of publication that a source states
   * whole, else the day of the meeting, at 00:00 UTC. No clock is read.
   */
  stamp?: string;
  /** Whether action items are written too, each as a `VTODO`. Default `false`. */
  tasks?: boolean;
}

/**
 * Writes a record as iCalendar (RFC 5545): a `VEVENT`, all-day, floating, in UTC or in a zone, as precise as the record says. What
 * iCalendar cannot say is listed.
 *
 * @returns `output` is `undefined` where nothing can be written, as there is no event without a whole date
 * @throws {TypeError} if `record` is no record, or `stamp` no such time
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { toICalendar } from '@rapporteur/render';
 *
 * const { record } = parseReport('# Minutes of the Harbour Committee\n\nDate: 4 March 2026\n');
 * const { output } = toICalendar(record);
 * output?.includes('DTSTART;VALUE=DATE:20260304'); // → true
 * ```
 */
export function toICalendar(
  record: MeetingRecord,
  options: ICalendarOptions = {},
): Converted<string | undefined> {
  assertRecord(record);
  const collector = collectLosses(record);
  const { lose, loseLists } = collector;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Rapporteur//@rapporteur/render//EN');

  const start = fullTime(record.start);
  const stamp = timeStamp(record, options.stamp);
  if (start && stamp) addEvent(calendar, record, start, stamp, options.uid ?? record.id, collector);
  else {
    lose(['start'], 'Without a whole date there is no event.');
    loseLists({
      name: 'There is no event to hold it.',
      end: 'There is no event to hold it.',
      status: 'There is no event to hold it.',
      locations: 'There is no event to hold them.',
      purposes: 'There is no event to hold them.',
      agenda: 'There is no event to hold it.',
      documents: 'There is no event to hold them.',
      keywords: 'There is no event to hold them.',
    });
  }
  if (options.tasks && stamp) addTasks(calendar, record, stamp, options.uid ?? record.id, collector);
  else loseLists({ actionItems: 'Tasks are written only with `tasks: true`, and a time stamp.' });
  loseLists({
    classification: 'iCalendar has no kind of meeting.',
    attendanceMode: 'iCalendar has no manner of attendance.',
    organizers: 'An ORGANIZER is an address, and the record has names.',
    participants: 'An ATTENDEE is an address, and the record has names.',
    statements: 'iCalendar has no attributed speech.',
    motions: 'iCalendar has no motions.',
    decisions: 'iCalendar has no decisions.',
    relatedMeetings: 'RELATED-TO wants the UID of the other event.',
    notes: 'They are not part of the event.',
    sources: 'Only the first one with a safe URL is written, as URL.',
    evidence: 'iCalendar has no evidence.',
    extensions: 'They are of other applications.',
  });
  const empty = calendar.getAllSubcomponents().length === 0;
  return { output: empty ? undefined : `${foldLines(calendar.toString())}\r\n`, losses: collector.losses() };
}
