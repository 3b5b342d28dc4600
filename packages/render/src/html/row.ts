import type { FieldName } from '../labels/labels.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** A name and its values in a description list; `''` without values. */
export function row(name: FieldName, values: readonly string[], { labels, labelLang }: HtmlContext): string {
  if (values.length === 0) return '';
  const description = values.map((html) => `<dd>${html}</dd>`).join('');
  return `<div class="rapporteur-${name}"><dt${labelLang}>${escapeHtml(labels.fields[name])}</dt>${description}</div>\n`;
}
