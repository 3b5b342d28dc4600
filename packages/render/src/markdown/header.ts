import type { MeetingRecord } from '@rapporteur/schema';
import { period } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** Name, and a list of status, kind, time, places, organizers, attendance and keywords. */
export function header(record: MeetingRecord, context: MarkdownContext): string {
  const { handlers, labels } = context;
  const { name, status, classification, attendanceMode } = record;
  const { locations = [], organizers = [], keywords = [] } = record;
  const type = classification?.replaceAll('-', ' ');
  // The evidence of the record's own fields stands together, beside the name.
  const title = context.heading(
    (context.inline(name) || context.label(type ?? 'meeting')) + context.mark(record),
  );
  const rows = context.rows({
    status: context.word(status),
    type: context.word(type),
    when: period(record, context),
    where: locations.map((node) => handlers.location(node, context)),
    organisers: organizers.map((node) => handlers.organizer(node, context)),
    attendance: context.word(attendanceMode),
    keywords: keywords.map(context.inline).join(labels.comma),
  });
  return title + context.block(rows);
}
