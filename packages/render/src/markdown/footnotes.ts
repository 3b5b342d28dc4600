import type { Evidence } from '@rapporteur/schema';
import { quote } from '../quote.js';
import { remarks } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** GFM footnotes: the source's words and where they stand. */
export function footnoteList(footnotes: readonly (readonly Evidence[])[], context: MarkdownContext): string {
  const { record, labels } = context;
  const notes = footnotes.map((passages, index) => {
    const quotations = passages.map(({ exact, start, end, match, sourceId }) => {
      const source = sourceId && record.sources.find(({ id }) => id === sourceId);
      const about = [
        `${context.word('characters')} ${+start}–${+end}`,
        match && match !== 'exact' && context.word(match),
        source && context.inline(source.title ?? source.url ?? sourceId),
      ];
      return context.inline(quote(exact, labels)) + remarks(about, context);
    });
    return `[^${index + 1}]: ${quotations.join(labels.comma)}\n`;
  });
  return notes.join('');
}
