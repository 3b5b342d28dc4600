import type { Evidence } from '@rapporteur/schema';
import { block } from './block.js';
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
  const titles = new Map(record.sources?.map(({ id, title, url }) => [id, title ?? url ?? id]));
  const items = footnotes.map((passages, index) => {
    const quotations = passages.map(({ exact, start, end, match, sourceId }) => {
      const about = [
        `${context.word('characters')} ${+start}–${+end}`,
        match !== 'exact' && context.word(match),
        sourceId && context.inline(titles.get(sourceId)),
      ];
      return `<q dir="auto">${escapeHtml(exact)}</q>${remarks(about, context)}`;
    });
    const number = index + 1;
    return (
      `<li id="${prefix}note__${number}">${quotations.join(labels.comma)} ` +
      `<a href="#${prefix}mark__${number}">${context.label('span', 'back to the text')}</a></li>\n`
    );
  });
  return context.headed('evidence', block('ol', items.join('')));
}
