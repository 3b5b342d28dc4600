import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { ENTRY_SECTIONS, itemEntries } from '../item-entries.js';
import { en } from '../labels/en.js';
import { defaultSections } from '../options.js';
import { safeUrl } from '../safe-url.js';
import { word } from '../word.js';
import { escapeHtml } from './escape-html.js';
import { footnoteList } from './footnotes.js';
import type { HtmlContext, HtmlHandlers } from './html-context.js';
import type { HtmlOptions } from './html-options.js';

/** The context of one rendering. */
export function createHtmlContext(
  record: MeetingRecord,
  options: HtmlOptions,
  handlers: HtmlHandlers,
): HtmlContext {
  const {
    labels = en,
    locale = labels.locale,
    sections = defaultSections,
    evidence,
    headingLevel = 1,
  } = options;
  const prefix = escapeHtml(options.idPrefix ?? 'rapporteur-');
  // The labels' language where it is not the record's, regions aside.
  const [language] = labels.locale.split('-');
  const labelLang =
    (record.inLanguage ?? locale).split('-')[0] === language ? '' : ` lang="${escapeHtml(labels.locale)}"`;
  const entries = itemEntries(record);
  // Nodes that have been written and identifiers that have been given.
  const seen = new Set<unknown>();
  const footnotes: (readonly Evidence[])[] = [];

  const context: HtmlContext = {
    record,
    labels,
    locale,
    sections,
    handlers,
    level: headingLevel,

    text: (text) => escapeHtml(text).replaceAll('\n', '<br>\n'),
    inline: (text) => `<bdi>${escapeHtml(text)}</bdi>`,
    word: (name) => escapeHtml(word(name, labels)),
    label: (tag, name, attributes = '') =>
      `<${tag}${attributes}${labelLang}>${escapeHtml(capitalize(word(name, labels)))}</${tag}>`,
    link(url, text = url) {
      const href = safeUrl(url);
      const html = text ? context.inline(text) : '';
      if (href) return `<a href="${escapeHtml(href)}">${html}</a>`;
      return url && url !== text ? `${html} ${context.inline(url)}` : html;
    },
    element(tag, { id, evidence: passages }, html, attributes = '') {
      // Of several nodes with one identifier the first has it, in HTML too.
      if (id !== undefined && !seen.has(id)) {
        seen.add(id);
        attributes += ` id="${prefix}${token(id)}"`;
      }
      if (evidence === 'attributes' && passages?.length)
        attributes += ` data-evidence="${passages.map(span).join(' ')}"`;
      return `<${tag}${attributes}>${html}</${tag}>`;
    },
    words: (tag, node, before = '') =>
      context.element(tag, node, before + context.text(node.text) + context.mark(node), ' dir="auto"') + '\n',
    mark({ evidence: passages }) {
      if (evidence !== 'footnotes' || !passages?.length) return '';
      const number = footnotes.push(passages);
      // No identifier of a record comes out with `__` after a letter.
      return `<sup><a id="${prefix}mark__${number}" href="#${prefix}note__${number}">${number}</a></sup>`;
    },
    item: (node, html) => html && `${context.element('li', node, html + context.mark(node))}\n`,
    heading: () => `h${Math.min(context.level, 6)}`,
    section(name, nodes) {
      const rest = nodes.filter((node) => !seen.has(node));
      for (const node of rest) seen.add(node);
      context.level++;
      const write = handlers[name] as (nodes: readonly object[], context: HtmlContext) => string;
      const html = rest[0] ? write(rest, context) : '';
      context.level--;
      return context.headed(name, html);
    },
    headed: (name, html) =>
      html &&
      `<section class="rapporteur-${name}">\n${context.label(context.heading(), name)}\n${html}</section>\n`,
    sectionsUnder: ({ id }) =>
      ENTRY_SECTIONS.map((name) =>
        sections.includes(name) ? context.section(name, entries[`${name} ${id}`] ?? []) : '',
      ).join(''),
    rows(rows) {
      const html = Object.entries(rows)
        .map(([name, values]) => {
          const descriptions = [values]
            .flat()
            .map((value) => value && `<dd>${value}</dd>`)
            .join('');
          return descriptions && `<div>${context.label('dt', name)}${descriptions}</div>\n`;
        })
        .join('');
      return html && `<dl>\n${html}</dl>\n`;
    },
    footnotes: () => footnoteList(footnotes, prefix, context),
  };
  return context;
}

/** An identifier as letters, digits, `-` and escapes between `_` and `_`, so that different ones stay different. */
function token(id: string): string {
  return id.replace(/[^a-z\d-]/gi, (found) => `_${found.charCodeAt(0).toString(16)}_`);
}

function span({ start, end, sourceId }: Evidence): string {
  return `${sourceId === undefined ? '' : `${token(sourceId)}:`}${+start}-${+end}`;
}
