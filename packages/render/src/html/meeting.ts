import type { MeetingRecord } from '@rapporteur/schema';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** An `article` with the sections in order and the footnotes last. */
export function meeting(record: MeetingRecord, context: HtmlContext): string {
  const { sections, handlers, level, labels } = context;
  const parts = sections.map((name) => {
    // Below the name, if it is written; otherwise in its place.
    context.level = level + Number(name !== 'header' && sections.includes('header'));
    return name === 'header' ? handlers.header(record, context) : context.section(name, record[name] ?? []);
  });
  return `<article class="rapporteur" lang="${escapeHtml(record.inLanguage ?? labels.locale)}" dir="auto">\n${parts.join('')}${context.footnotes()}</article>\n`;
}
