import { capitalize } from '../capitalize.js';
import { word } from '../word.js';
import { jsonForScript } from '../json-for-script.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import type { HtmlDocumentOptions } from './html-options.js';

/** A whole page around the fragment. */
export function htmlDocument(
  fragment: string,
  options: HtmlDocumentOptions,
  { record, labels }: HtmlContext,
): string {
  const { lang = record.inLanguage ?? labels.locale, description, stylesheet, jsonLd } = options;
  const { title = record.name ?? capitalize(word('meeting', labels)) } = options;
  return (
    `<!DOCTYPE html>\n<html lang="${escapeHtml(lang)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeHtml(title)}</title>\n` +
    (description ? `<meta name="description" content="${escapeHtml(description)}">\n` : '') +
    (stylesheet ? `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">\n` : '') +
    (jsonLd ? `<script type="application/ld+json">${jsonForScript(jsonLd)}</script>\n` : '') +
    `</head>\n<body>\n<main>\n${fragment}</main>\n</body>\n</html>\n`
  );
}
