import type { MeetingRecord } from '@rapporteur/schema';
import type { MarkdownContext } from './markdown-context.js';

/** The sections in order and the footnotes last. */
export function meeting(record: MeetingRecord, context: MarkdownContext): string {
  let markdown = '';
  for (const name of context.sections) {
    if (name === 'header') {
      markdown += context.handlers.header(record, context);
      // What follows stands below the name.
      context.level++;
    } else markdown += context.section(name, record[name]);
  }
  return markdown + context.footnotes();
}
