import type { MeetingRecord } from '@rapporteur/schema';
import { groupByAgendaItem } from '../group-by-agenda-item.js';
import { en } from '../labels/en.js';
import { defaultSections } from '../options.js';
import { safeUrl } from '../safe-url.js';
import { term } from '../term.js';
import { escapeMarkdown, escapeMarkdownBlock } from './escape-markdown.js';
import { indent } from './indent.js';
import type { MarkdownContext, MarkdownHandlers } from './markdown-context.js';
import type { MarkdownOptions } from './markdown-options.js';

/** The context of one rendering. */
export function createMarkdownContext(
  record: MeetingRecord,
  options: MarkdownOptions,
  handlers: MarkdownHandlers,
): MarkdownContext {
  const { labels = en, sections = defaultSections, evidence = 'none', headingLevel = 1 } = options;
  const context: MarkdownContext = {
    record,
    labels,
    locale: options.locale ?? labels.locale,
    evidence,
    sections,
    handlers,
    level: headingLevel,
    agendaEntries: groupByAgendaItem(record, sections),
    plainAgenda: false,
    footnotes: [],

    text: escapeMarkdownBlock,
    inline: (text) => escapeMarkdown(text),
    term: (value) => escapeMarkdown(term(value, labels)),
    link(url, text) {
      const href = safeUrl(url);
      if (href) return `[${escapeMarkdown(text, true)}](${href.replace(/[()&]/g, '\\$&')})`;
      return escapeMarkdown(text) + (url && url !== text ? ` ${escapeMarkdown(url)}` : '');
    },
    heading(markdown) {
      // A number sign at the end of a heading would be taken for its closing.
      return `${'#'.repeat(Math.min(context.level, 6))} ${markdown.replace(/#$/, '\\#')}\n\n`;
    },
    section(name, nodes) {
      if (nodes.length === 0) return '';
      const heading = context.heading(escapeMarkdown(labels.headings[name]));
      context.level++;
      const write = handlers[name] as (nodes: readonly unknown[], context: MarkdownContext) => string;
      const content = write(nodes, context);
      context.level--;
      return content && `${heading}${content}`;
    },
    item: (markdown) => `- ${indent(markdown.trimEnd(), '  ')}\n`,
    rows(...rows) {
      let markdown = '';
      for (const [name, values] of rows)
        if (values.length > 0)
          markdown += context.item(
            `**${escapeMarkdown(labels.fields[name] + labels.colon.trimEnd())}** ${values.join('; ')}`,
          );
      return markdown;
    },
    marks(...lists) {
      const passages = evidence === 'footnotes' ? lists.flatMap((list) => list ?? []) : [];
      return passages.length > 0 ? ` [^${context.footnotes.push(passages)}]` : '';
    },
  };
  return context;
}
