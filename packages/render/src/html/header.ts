import type { MeetingRecord } from '@rapporteur/schema';
import type { HtmlContext } from './html-context.js';
import { period } from './inline.js';

/** Name, and a description list of status, kind, time, places, organizers, attendance and keywords. */
export function header(record: MeetingRecord, context: HtmlContext): string {
  const { handlers, labels } = context;
  const { name, evidence = [], locations = [], organizers = [], keywords = [] } = record;
  const { status, classification = 'meeting', attendanceMode } = record;
  const type = classification.replaceAll('-', ' ');
  // The evidence of the record's own fields stands together, beside the name.
  const words = (name ? context.text(name) : context.label('span', type)) + context.mark({ evidence });
  const title = context.element(context.heading(), { evidence }, words, ' dir="auto"');
  const rows = context.rows({
    status: status && context.word(status),
    type: record.classification && context.word(type),
    when: period(record, context),
    where: locations.map((node) => handlers.location(node, context)),
    organisers: organizers.map((node) => handlers.organizer(node, context)),
    attendance: attendanceMode && context.word(attendanceMode),
    keywords: keywords.map(context.inline).join(labels.comma),
  });
  return `<header>\n${title}\n${rows}</header>\n`;
}
