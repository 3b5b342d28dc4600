import type { MeetingRecord } from '@rapporteur/schema';
import { footnotes } from './footnotes.js';
import type { MarkdownContext } from './markdown-context.js';

/** The sections in order and the footnotes last. */
export function meeting(record: MeetingRecord, context: MarkdownContext): string {
  const { sections, handlers, agendaEntries, level } = context;
  // Below the name, if it is written; otherwise in its place.
  const sectionLevel = level + (sections.includes('header') ? 1 : 0);
  let markdown = '';
  for (const name of sections) {
    context.level = name === 'header' ? level : sectionLevel;
    if (name === 'header') markdown += handlers.header(record, context);
    else {
      const rest = agendaEntries.get(undefined);
      const apart = name === 'statements' || name === 'motions' || name === 'decisions';
      markdown += context.section(name, (apart ? rest?.[name] : record[name]) ?? []);
    }
  }
  return markdown + footnotes(context);
}
