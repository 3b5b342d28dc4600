import type { Evidence } from '@rapporteur/schema';
import { fill } from '../fill.js';
import { formatNumber } from '../format-number.js';
import type { MarkdownContext } from './markdown-context.js';

/** GFM footnotes for the evidence referred to so far: the source's words and where they stand. */
export function footnotes(context: MarkdownContext): string {
  return context.footnotes
    .map((passages, index) => {
      const words = passages.map((passage) => quotation(passage, context)).join(context.labels.comma);
      return `[^${index + 1}]: ${words}\n`;
    })
    .join('');
}

function quotation({ exact, start, end, match, sourceId }: Evidence, context: MarkdownContext): string {
  const { record, labels, locale } = context;
  const source = sourceId === undefined ? undefined : record.sources.find(({ id }) => id === sourceId);
  const passage = fill(labels.phrases.passage, {
    start: formatNumber(start, locale),
    end: formatNumber(end, locale),
  });
  const remarks = [context.inline(passage)];
  if (match && match !== 'exact') remarks.push(context.term(match));
  if (sourceId !== undefined) remarks.push(context.inline(source?.title ?? source?.url ?? sourceId));
  return `${context.inline(fill(labels.phrases.quotation, { text: exact }))} (${remarks.join(labels.comma)})`;
}
