import type { MeetingRecord } from '@rapporteur/schema';
import { describeRecord } from '../describe-record.js';
import { isRightToLeft } from '../is-right-to-left.js';
import { jsonForScript } from '../json-for-script.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import type { HtmlDocumentOptions } from './html-options.js';

/** A whole page around the fragment. */
export function htmlDocument(
  record: MeetingRecord,
  body: string,
  options: HtmlDocumentOptions,
  context: HtmlContext,
): string {
  const { labels, locale } = context;
  const {
    lang = record.inLanguage ?? labels.locale,
    title = record.name ?? labels.untitled,
    description = describeRecord(record, labels, locale),
    stylesheet,
    jsonLd,
  } = options;
  return (
    `<!DOCTYPE html>\n<html lang="${escapeHtml(lang)}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}>\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeHtml(title)}</title>\n` +
    (description && `<meta name="description" content="${escapeHtml(description)}">\n`) +
    (stylesheet === undefined ? '' : `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">\n`) +
    (jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonForScript(jsonLd)}</script>\n`) +
    `</head>\n<body>\n<main>\n${body}</main>\n</body>\n</html>\n`
  );
}
