import type { Evidence } from '@rapporteur/schema';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { remarks } from './inline.js';

/** Footnotes with the source's words, where they stand, and a link back; `''` if there are none. */
export function footnoteList(
  footnotes: readonly (readonly Evidence[])[],
  prefix: string,
  context: HtmlContext,
): string {
  const { record, labels } = context;
  const items = footnotes.map((passages, index) => {
    const quotations = passages.map(({ exact, start, end, match, sourceId }) => {
      const source = sourceId && record.sources.find(({ id }) => id === sourceId);
      const about = [
        `${context.word('characters')} ${+start}–${+end}`,
        match && match !== 'exact' && context.word(match),
        source && context.inline(source.title ?? source.url ?? sourceId),
      ];
      return `<q dir="auto">${escapeHtml(exact)}</q>${remarks(about, context)}`;
    });
    const number = index + 1;
    return (
      `<li id="${prefix}note__${number}">${quotations.join(labels.comma)} ` +
      `<a href="#${prefix}mark__${number}">${context.label('span', 'back to the text')}</a></li>\n`
    );
  });
  return context.headed('evidence', items.length > 0 ? `<ol>\n${items.join('')}</ol>\n` : '');
}
