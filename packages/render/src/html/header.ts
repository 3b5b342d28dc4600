import type { MeetingRecord } from '@rapporteur/schema';
import { block } from './block.js';
import type { HtmlContext } from './html-context.js';
import { period } from './inline.js';

/** Name, and a description list of status, kind, time, places, organizers, attendance and keywords. */
export function header(record: MeetingRecord, context: HtmlContext): string {
  const { handlers, labels } = context;
  const { name, locations = [], organizers = [], keywords = [] } = record;
  const type = record.classification?.replaceAll('-', ' ');
  // The evidence of the record's own fields stands together, beside the name.
  const words = name ? context.text(name) : context.label('span', type ?? 'meeting');
  const title = context.element(context.heading(), record, words, ' dir="auto"');
  const rows = context.rows({
    status: context.word(record.status),
    type: context.word(type),
    when: period(record, context),
    where: locations.map((node) => handlers.location(node, context)),
    organisers: organizers.map((node) => handlers.organizer(node, context)),
    attendance: context.word(record.attendanceMode),
    keywords: keywords.map(context.inline).join(labels.comma),
  });
  return block('header', `${title}\n${rows}`);
}
