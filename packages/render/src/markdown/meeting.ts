import type { MeetingRecord } from '@rapporteur/schema';
import type { MarkdownContext } from './markdown-context.js';

/** The sections in order and the footnotes last. */
export function meeting(record: MeetingRecord, context: MarkdownContext): string {
  const { sections, handlers, level } = context;
  const parts = sections.map((name) => {
    // Below the name, if it is written; otherwise in its place.
    context.level = level + Number(name !== 'header' && sections.includes('header'));
    return name === 'header' ? handlers.header(record, context) : context.section(name, record[name] ?? []);
  });
  return parts.join('') + context.footnotes();
}
