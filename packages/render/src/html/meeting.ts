import type { MeetingRecord } from '@rapporteur/schema';
import { isRightToLeft } from '../is-right-to-left.js';
import { escapeHtml } from './escape-html.js';
import { footnotes } from './footnotes.js';
import type { HtmlContext } from './html-context.js';

/** An `article` with the sections in order and the footnotes last. */
export function meeting(record: MeetingRecord, context: HtmlContext): string {
  const { sections, handlers, labels, agendaEntries } = context;
  const { level } = context;
  // Below the name, if it is written; otherwise in its place.
  const sectionLevel = level + (sections.includes('header') ? 1 : 0);
  let html = '';
  for (const name of sections) {
    if (name === 'header') {
      context.level = level;
      html += handlers.header(record, context);
      continue;
    }
    context.level = sectionLevel;
    const rest = agendaEntries.get(undefined);
    const nodes =
      name === 'statements' || name === 'motions' || name === 'decisions' ? rest?.[name] : record[name];
    html += context.section(name, nodes ?? []);
  }
  context.level = sectionLevel;
  const lang = record.inLanguage ?? labels.locale;
  return `<article class="rapporteur" lang="${escapeHtml(lang)}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}>\n${html}${footnotes(context)}</article>\n`;
}
