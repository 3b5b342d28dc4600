import type { Source } from '@rapporteur/schema';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** A list item: title as a link, publisher, date of publication, language, format, checksum; the text itself folded away. */
export function source(node: Source, context: HtmlContext): string {
  const { labels, labelLang } = context;
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  const name = title ?? url;
  const parts = [
    name === undefined ? '' : context.link(url, name),
    publisher ? context.inline(publisher) : '',
    published ? context.handlers.time(published, context) : '',
    language ? context.inline(language) : '',
    mediaType ? context.inline(mediaType) : '',
    sha256 ? `<code>${escapeHtml(sha256)}</code>` : '',
  ].filter(Boolean);
  if (parts.length === 0 && text === undefined) return '';
  const original =
    text === undefined
      ? ''
      : // A line feed right after the start tag does not count.
        `\n<details><summary${labelLang}>${escapeHtml(labels.fields.sourceText)}</summary><pre dir="auto">\n${escapeHtml(text)}</pre></details>\n`;
  return `<li${context.attributes('source', node.id === undefined ? {} : { id: node.id })}>${parts.join(context.label(labels.comma))}${original}</li>\n`;
}
