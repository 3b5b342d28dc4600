import type { MeetingRecord } from '@rapporteur/schema';
import { period } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** Fields whose evidence stands in their own row; that of all others belongs to the name. */
const OWN_ROW: readonly (string | undefined)[] = ['status', 'classification', 'attendanceMode', 'keywords'];

/** Name, and a list of status, kind, time, places, organizers, attendance and keywords. */
export function header(record: MeetingRecord, context: MarkdownContext): string {
  const { handlers, labels } = context;
  const { status, classification, attendanceMode, keywords = [], evidence = [] } = record;
  const name = context.heading(
    context.inline(record.name) + context.marks(evidence.filter(({ field }) => !OWN_ROW.includes(field))),
  );
  const marks = (field: string): string =>
    context.marks(evidence.filter((passage) => passage.field === field));
  const coded = (field: string, value: string | undefined): string[] =>
    value ? [context.term(value) + marks(field)] : [];
  const rows = context.rows(
    ['status', coded('status', status)],
    ['classification', coded('classification', classification)],
    ['when', period(record, context)],
    ['where', record.locations.map((node) => handlers.location(node, context))],
    ['organizers', record.organizers.map((node) => handlers.organizer(node, context))],
    ['attendance', coded('attendanceMode', attendanceMode)],
    [
      'keywords',
      keywords.length > 0
        ? [keywords.map((word) => context.inline(word)).join(labels.comma) + marks('keywords')]
        : [],
    ],
  );
  return name + (rows && `${rows}\n`);
}
