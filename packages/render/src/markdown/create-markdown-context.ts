import type { Evidence, MeetingRecord } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { ENTRY_SECTIONS, itemEntries } from '../item-entries.js';
import { join } from '../join.js';
import { en } from '../labels/en.js';
import { defaultSections } from '../options.js';
import { safeUrl } from '../safe-url.js';
import { word } from '../word.js';
import { defaultHandlers } from './default-handlers.js';
import { escapeMarkdown, escapeMarkdownBlock } from './escape-markdown.js';
import { footnoteList } from './footnotes.js';
import type { MarkdownContext } from './markdown-context.js';
import type { MarkdownOptions } from './markdown-options.js';

/** The context of one rendering. */
export function createMarkdownContext(record: MeetingRecord, options: MarkdownOptions): MarkdownContext {
  const {
    labels = en,
    locale = labels.locale,
    sections = defaultSections,
    evidence,
    headingLevel = 1,
  } = options;
  const handlers = { ...defaultHandlers, ...options.handlers };
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
    word: (name) => escapeMarkdown(name && word(name, labels)),
    label: (name) => capitalize(context.word(name)),
    link(url, text = url) {
      const href = safeUrl(url);
      // Parentheses could end the address, an ampersand begin a character reference.
      return href
        ? `[${linkText(text)}](${href.replace(/[&()]/g, '\\$&')})`
        : join([context.inline(text), url !== text && context.inline(url)], ' ');
    },
    words: (node) => escapeMarkdownBlock(node.text) + context.mark(node),
    mark: ({ evidence: passages }) =>
      evidence === 'footnotes' && passages?.[0] ? ` [^${footnotes.push(passages)}]` : '',
    heading: (markdown) => context.block(`${'######'.slice(0, context.level)} ${markdown}`),
    block: (markdown) => markdown && `${markdown.trimEnd()}\n\n`,
    item: (markdown) => markdown && `- ${markdown.trimEnd().replace(/\n(?!\n)/g, '\n  ')}\n`,
    section(name, nodes = []) {
      const rest = nodes.filter((node) => !written.has(node) && written.add(node));
      context.level++;
      const markdown =
        rest[0] &&
        (handlers[name] as (nodes: readonly object[], context: MarkdownContext) => string)(rest, context);
      context.level--;
      return markdown ? context.heading(context.label(name)) + context.block(markdown) : '';
    },
    sectionsUnder: ({ id }) =>
      ENTRY_SECTIONS.map((name) =>
        sections.includes(name) ? context.section(name, entries[`${name} ${id}`]) : '',
      ).join(''),
    rows(rows) {
      let markdown = '';
      for (const name in rows) {
        const value = join([rows[name]].flat(), '; ');
        if (value) markdown += context.item(`**${context.label(name)}**${labels.colon}${value}`);
      }
      return markdown;
    },
    footnotes: () => footnoteList(footnotes, context),
  };
  return context;
}

/** Between the brackets of a link every bracket is escaped that is not yet. */
function linkText(text: string | undefined): string {
  return escapeMarkdown(text).replace(/\\.|[[\]]/g, (found) => (found[1] ? found : `\\${found}`));
}
