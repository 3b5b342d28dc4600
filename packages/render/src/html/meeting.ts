import type { MeetingRecord } from '@rapporteur/schema';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** An `article` with the sections in order and the footnotes last. */
export function meeting(record: MeetingRecord, context: HtmlContext): string {
  let html = '';
  for (const name of context.sections) {
    if (name === 'header') {
      html += context.handlers.header(record, context);
      // What follows stands below the name.
      context.level++;
    } else html += context.section(name, record[name]);
  }
  const lang = escapeHtml(record.inLanguage ?? context.labels.locale);
  return `<article class="rapporteur" lang="${lang}" dir="auto">\n${html}${context.footnotes()}</article>\n`;
}
