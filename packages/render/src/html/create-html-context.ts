import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import { groupByAgendaItem } from '../group-by-agenda-item.js';
import { idToken } from '../id-token.js';
import { en } from '../labels/en.js';
import { defaultSections } from '../options.js';
import { safeUrl } from '../safe-url.js';
import { sameLanguage } from '../same-language.js';
import { term } from '../term.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext, HtmlHandlers } from './html-context.js';
import type { HtmlOptions } from './html-options.js';

/** The context of one rendering. */
export function createHtmlContext(
  record: MeetingRecord,
  options: HtmlOptions,
  handlers: HtmlHandlers,
): HtmlContext {
  const { labels = en, sections = defaultSections, evidence = 'none', headingLevel = 1 } = options;
  const idPrefix = escapeHtml(options.idPrefix ?? 'rapporteur-');
  const foreign = record.inLanguage !== undefined && !sameLanguage(record.inLanguage, labels.locale);
  const labelLang = foreign ? ` lang="${escapeHtml(labels.locale)}"` : '';
  const ids = new Set<string>();

  const context: HtmlContext = {
    record,
    labels,
    locale: options.locale ?? labels.locale,
    evidence,
    sections,
    idPrefix,
    handlers,
    level: headingLevel,
    labelLang,
    agendaEntries: groupByAgendaItem(record, sections),
    plainAgenda: false,
    footnotes: [],

    text(text) {
      const html = escapeHtml(text);
      return html.includes('\n') ? html.replaceAll('\n', '<br>\n') : html;
    },
    inline: (text) => `<bdi>${escapeHtml(text)}</bdi>`,
    label: (text) => (labelLang ? `<span${labelLang}>${escapeHtml(text)}</span>` : escapeHtml(text)),
    term: (value) => context.label(term(value, labels)),
    link(url, text) {
      const href = safeUrl(url);
      if (href) return `<a href="${escapeHtml(href)}">${context.inline(text)}</a>`;
      return context.inline(text) + (url && url !== text ? ` ${context.inline(url)}` : '');
    },
    heading(html, attributes = '') {
      const tag = `h${Math.min(context.level, 6)}`;
      return `<${tag}${attributes}>${html}</${tag}>\n`;
    },
    section(name, nodes) {
      if (nodes.length === 0) return '';
      const heading = context.heading(escapeHtml(labels.headings[name]), labelLang);
      context.level++;
      const write = handlers[name] as (nodes: readonly unknown[], context: HtmlContext) => string;
      const content = write(nodes, context);
      context.level--;
      return content && `<section class="rapporteur-${kebabCase(name)}">\n${heading}${content}</section>\n`;
    },
    id(kind, id) {
      const base = `${idPrefix}${kind}-${idToken(id)}`;
      let unique = base;
      for (let n = 2; ids.has(unique); n++) unique = `${base}_${n}`;
      ids.add(unique);
      return unique;
    },
    attributes(kind, { id, evidence: passages }) {
      const spans =
        evidence === 'attributes' && passages?.length
          ? ` data-evidence="${passages.map(span).join(' ')}"`
          : '';
      return (id === undefined ? '' : ` id="${context.id(kind, id)}"`) + spans;
    },
    marks(...lists) {
      const passages = evidence === 'footnotes' ? lists.flatMap((list) => list ?? []) : [];
      if (passages.length === 0) return '';
      const number = context.footnotes.push(passages);
      return `<sup class="rapporteur-mark"><a id="${idPrefix}mark-${number}" href="#${idPrefix}footnote-${number}">${number}</a></sup>`;
    },
  };
  return context;
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function span({ start, end, sourceId }: Evidence): string {
  return `${sourceId === undefined ? '' : `${idToken(sourceId)}:`}${+start}-${+end}`;
}
