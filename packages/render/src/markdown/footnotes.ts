import type { Evidence } from '@rapporteur/schema';
import { quote } from '../quote.js';
import { remarks } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** GFM footnotes: the source's words and where they stand. */
export function footnoteList(footnotes: readonly (readonly Evidence[])[], context: MarkdownContext): string {
  const { record, labels } = context;
  const titles = new Map(record.sources?.map(({ id, title, url }) => [id, title ?? url ?? id]));
  const notes = footnotes.map((passages, index) => {
    const quotations = passages.map(({ exact, start, end, match, sourceId }) => {
      const about = [
        `${context.word('characters')} ${+start}–${+end}`,
        match !== 'exact' && context.word(match),
        sourceId && context.inline(titles.get(sourceId)),
      ];
      return context.inline(quote(exact, labels)) + remarks(about, context);
    });
    return `[^${index + 1}]: ${quotations.join(labels.comma)}\n`;
  });
  return notes.join('');
}
