import type { Evidence } from '@rapporteur/schema';
import { fill } from '../fill.js';
import { formatNumber } from '../format-number.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** The footnotes collected so far: the source's words, where they stand, and a link back; `''` if there are none. */
export function footnotes(context: HtmlContext): string {
  const { labels, footnotes: notes, idPrefix, labelLang } = context;
  if (notes.length === 0) return '';
  const items = notes.map((passages, index) => {
    const id = `${idPrefix}footnote-${index + 1}`;
    const back = `<a href="#${idPrefix}mark-${index + 1}" aria-label="${escapeHtml(labels.phrases.backToText)}"${labelLang}>↩</a>`;
    return `<li id="${id}">${passages.map((passage) => quotation(passage, context)).join(context.label(labels.comma))} ${back}</li>\n`;
  });
  const heading = context.heading(escapeHtml(labels.headings.evidence), labelLang);
  return `<section class="rapporteur-evidence">\n${heading}<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function quotation({ exact, start, end, match, sourceId }: Evidence, context: HtmlContext): string {
  const { record, labels, locale } = context;
  const source = sourceId === undefined ? undefined : record.sources.find(({ id }) => id === sourceId);
  const passage = fill(labels.phrases.passage, {
    start: formatNumber(start, locale),
    end: formatNumber(end, locale),
  });
  const remarks = [context.label(passage)];
  if (match && match !== 'exact') remarks.push(context.term(match));
  if (sourceId !== undefined) remarks.push(context.inline(source?.title ?? source?.url ?? sourceId));
  return `<q dir="auto">${escapeHtml(exact)}</q> <small>(${remarks.join(labels.comma)})</small>`;
}
