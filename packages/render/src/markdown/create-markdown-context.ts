import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { ENTRY_SECTIONS, itemEntries } from '../item-entries.js';
import { en } from '../labels/en.js';
import { defaultSections } from '../options.js';
import { safeUrl } from '../safe-url.js';
import { word } from '../word.js';
import { escapeMarkdown, escapeMarkdownBlock } from './escape-markdown.js';
import { footnoteList } from './footnotes.js';
import type { MarkdownContext, MarkdownHandlers } from './markdown-context.js';
import type { MarkdownOptions } from './markdown-options.js';

/** The context of one rendering. */
export function createMarkdownContext(
  record: MeetingRecord,
  options: MarkdownOptions,
  handlers: MarkdownHandlers,
): MarkdownContext {
  const {
    labels = en,
    locale = labels.locale,
    sections = defaultSections,
    evidence,
    headingLevel = 1,
  } = options;
  const entries = itemEntries(record);
  const written = new Set<object>();
  const footnotes: (readonly Evidence[])[] = [];

  const context: MarkdownContext = {
    record,
    labels,
    locale,
    sections,
    handlers,
    level: headingLevel,

    inline: escapeMarkdown,
    word: (name) => escapeMarkdown(word(name, labels)),
    label: (name) => capitalize(context.word(name)),
    link(url, text = url) {
      const href = safeUrl(url);
      // Parentheses could end the address, an ampersand begin a character reference.
      if (href) return `[${linkText(text ?? href)}](${href.replace(/[&()]/g, '\\$&')})`;
      const words = text ? escapeMarkdown(text) : '';
      return url && url !== text ? `${words} ${escapeMarkdown(url)}` : words;
    },
    words: (node) => escapeMarkdownBlock(node.text) + context.mark(node),
    mark({ evidence: passages }) {
      return evidence === 'footnotes' && passages?.length ? ` [^${footnotes.push(passages)}]` : '';
    },
    // A number sign at the end of a heading would be taken for its closing.
    heading: (markdown) =>
      context.block(`${'#'.repeat(Math.min(context.level, 6))} ${markdown.replace(/(?<![^\s#])#$/, '\\#')}`),
    block: (markdown) => markdown && `${markdown.trimEnd()}\n\n`,
    item: (markdown) => markdown && `- ${markdown.trimEnd().replace(/\n(?!\n)/g, '\n  ')}\n`,
    section(name, nodes) {
      const rest = nodes.filter((node) => !written.has(node));
      for (const node of rest) written.add(node);
      if (!rest[0]) return '';
      const heading = context.heading(context.label(name));
      context.level++;
      const markdown = (handlers[name] as (nodes: readonly object[], context: MarkdownContext) => string)(
        rest,
        context,
      );
      context.level--;
      return markdown && heading + context.block(markdown);
    },
    sectionsUnder: ({ id }) =>
      ENTRY_SECTIONS.map((name) =>
        sections.includes(name) ? context.section(name, entries[`${name} ${id}`] ?? []) : '',
      ).join(''),
    rows: (rows) =>
      Object.entries(rows)
        .map(([name, values]) => {
          const value = [values].flat().filter(Boolean).join('; ');
          return value && context.item(`**${context.label(name)}**${labels.colon}${value}`);
        })
        .join(''),
    footnotes: () => footnoteList(footnotes, context),
  };
  return context;
}

/** Between the brackets of a link every bracket is escaped that is not yet. */
function linkText(text: string): string {
  return escapeMarkdown(text).replace(/\\.|[[\]]/g, (found) => (found[1] ? found : `\\${found}`));
}
