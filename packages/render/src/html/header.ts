import type { MeetingRecord } from '@rapporteur/schema';
import type { HtmlContext } from './html-context.js';
import { period } from './period.js';
import { row } from './row.js';

/** Fields whose evidence stands in their own row; that of all others belongs to the name. */
const OWN_ROW: readonly (string | undefined)[] = ['status', 'classification', 'attendanceMode', 'keywords'];

/** Name, and a description list of status, kind, time, places, organizers, attendance and keywords. */
export function header(record: MeetingRecord, context: HtmlContext): string {
  const { handlers, labels } = context;
  const { status, classification, attendanceMode, keywords = [], evidence = [] } = record;
  const named = evidence.filter(({ field }) => !OWN_ROW.includes(field));
  const name = context.heading(
    context.text(record.name ?? labels.untitled) + context.marks(named),
    ` dir="auto"${context.attributes('name', { evidence: named })}`,
  );
  const marks = (field: string): string =>
    context.marks(evidence.filter((passage) => passage.field === field));
  const coded = (field: string, value?: string): string[] =>
    value ? [context.term(value) + marks(field)] : [];
  const rows =
    row('status', coded('status', status), context) +
    row('classification', coded('classification', classification), context) +
    row('when', period(record, context), context) +
    row(
      'where',
      record.locations.map((node) => handlers.location(node, context)),
      context,
    ) +
    row(
      'organizers',
      record.organizers.map((node) => handlers.organizer(node, context)),
      context,
    ) +
    row('attendance', coded('attendanceMode', attendanceMode), context) +
    row(
      'keywords',
      keywords.length > 0 ? [keywords.map(context.inline).join(labels.comma) + marks('keywords')] : [],
      context,
    );
  return `<header>\n${name}${rows && `<dl>\n${rows}</dl>\n`}</header>\n`;
}
