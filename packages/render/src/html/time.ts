import type { MeetingTime } from '@rapporteur/schema';
import { datetimeAttribute } from '../datetime-attribute.js';
import { formatTime } from '../format-time.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** `<time datetime>`, or a `span` where HTML has no machine-readable form for the date; what was assumed behind it. */
export function time(node: MeetingTime, context: HtmlContext): string {
  const { labels, locale, labelLang } = context;
  const machine = datetimeAttribute(node);
  const attributes = labelLang + context.attributes('time', node.evidence ? { evidence: node.evidence } : {});
  const title = node.text === undefined ? '' : ` title="${escapeHtml(node.text)}"`;
  const words = escapeHtml(formatTime(node, locale));
  const html = machine
    ? `<time datetime="${machine}"${title}${attributes}>${words}</time>`
    : `<span dir="auto"${title}${attributes}>${words}</span>`;
  const assumed = (node.assumed ?? []).map(context.term).join(labels.comma);
  return html + (assumed && ` <small>(${assumed})</small>`) + context.marks(node.evidence);
}
