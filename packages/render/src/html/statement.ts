import type { Statement } from '@rapporteur/schema';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** A figure: the words as a quotation, in quotation marks where they are the speaker's own; who said it and how. */
export function statement(node: Statement, context: HtmlContext): string {
  const { text, speaker, verb, kind, mode } = node;
  const words = context.text(text);
  const caption = [
    speaker ? `<cite>${context.handlers.agent(speaker, context)}</cite>` : '',
    verb ? context.inline(verb) : '',
    kind === 'statement' ? '' : `<small>${context.term(kind)}</small>`,
  ].filter(Boolean);
  return (
    `<figure data-kind="${escapeHtml(kind)}"${context.attributes('statement', node)}>\n` +
    `<blockquote><p dir="auto">${mode === 'direct' ? `<q>${words}</q>` : words}${context.marks(node.evidence, speaker?.evidence)}</p></blockquote>\n` +
    (caption.length > 0 ? `<figcaption>${caption.join(' ')}</figcaption>\n` : '') +
    `</figure>\n`
  );
}
