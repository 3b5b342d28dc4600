import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { ENTRY_SECTIONS, itemEntries } from '../item-entries.js';
import { join } from '../join.js';
import { en } from '../labels/en.js';
import { defaultSections } from '../options.js';
import { remembered } from '../remembered.js';
import { safeUrl } from '../safe-url.js';
import { word } from '../word.js';
import { defaultHandlers } from './default-handlers.js';
import { block } from './block.js';
import { escapeHtml } from './escape-html.js';
import { footnoteList } from './footnotes.js';
import type { HtmlContext } from './html-context.js';
import type { HtmlOptions } from './html-options.js';

const caption = remembered((word) => escapeHtml(capitalize(word)));

/** The context of one rendering. */
export function createHtmlContext(record: MeetingRecord, options: HtmlOptions): HtmlContext {
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
  const handlers = { ...defaultHandlers, ...options.handlers };
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

    text: (text) => escapeHtml(text, '<br>\n'),
    inline: (text) => (text ? `<bdi>${escapeHtml(text)}</bdi>` : ''),
    word: (name = '') => escapeHtml(word(name, labels)),
    label: (tag, name, attributes = '') =>
      `<${tag}${attributes}${labelLang}>${caption(word(name, labels))}</${tag}>`,
    link(url, text = url) {
      const href = safeUrl(url);
      if (href) return `<a href="${escapeHtml(href)}">${context.inline(text)}</a>`;
      return join([context.inline(text), url !== text && context.inline(url)], ' ');
    },
    element(tag, node, html, attributes = '') {
      const { id, kind } = node;
      // Of several nodes with one identifier the first has it, in HTML too.
      if (id !== undefined && !seen.has(id)) {
        seen.add(id);
        attributes += ` id="${prefix}${token(id)}"`;
      }
      if (kind) attributes += ` data-kind="${escapeHtml(kind)}"`;
      if (evidence === 'attributes' && node.evidence?.[0])
        attributes += ` data-evidence="${node.evidence.map(span).join(' ')}"`;
      return `<${tag}${attributes}>${html}${context.mark(node)}</${tag}>`;
    },
    words: (tag, node, before = '') =>
      context.element(tag, node, before + context.text(node.text), ' dir="auto"') + '\n',
    mark(node) {
      if (evidence !== 'footnotes' || !node.evidence?.[0]) return '';
      const number = footnotes.push(node.evidence);
      // No identifier of a record comes out with `__` after a letter.
      return `<sup><a id="${prefix}mark__${number}" href="#${prefix}note__${number}">${number}</a></sup>`;
    },
    item: (node, html) => html && `${context.element('li', node, html)}\n`,
    heading: () => `h${Math.min(context.level, 6)}`,
    section(name, nodes = []) {
      const rest = nodes.filter((node) => !seen.has(node) && seen.add(node));
      context.level++;
      const html =
        rest[0] &&
        (handlers[name] as (nodes: readonly object[], context: HtmlContext) => string)(rest, context);
      context.level--;
      return context.headed(name, html);
    },
    headed: (name, html) =>
      html
        ? `<section class="rapporteur-${name}">\n${context.label(context.heading(), name)}\n${html}</section>\n`
        : '',
    sectionsUnder: ({ id }) =>
      ENTRY_SECTIONS.map((name) =>
        sections.includes(name) ? context.section(name, entries[`${name} ${id}`]) : '',
      ).join(''),
    rows(rows) {
      let html = '';
      for (const name in rows) {
        let descriptions = '';
        const values = rows[name];
        for (const value of typeof values === 'object' ? values : [values])
          if (value) descriptions += `<dd>${value}</dd>`;
        if (descriptions) html += `<div>${context.label('dt', name)}${descriptions}</div>\n`;
      }
      return block('dl', html);
    },
    footnotes: () => footnoteList(footnotes, prefix, context),
  };
  return context;
}

/** An identifier as letters, digits, `-` and escapes between `_` and `_`, so that different ones stay different. */
const token = remembered((id) =>
  id.replace(/[^a-z\d-]/gi, (found) => `_${found.charCodeAt(0).toString(16)}_`),
);

function span({ start, end, sourceId }: Evidence): string {
  return `${sourceId === undefined ? '' : `${token(sourceId)}:`}${+start}-${+end}`;
}
