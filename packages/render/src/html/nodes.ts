import type {
  ActionItem,
  Decision,
  DocumentRef,
  Note,
  Purpose,
  RelatedMeeting,
  Source,
  Statement,
} from '@rapporteur/schema';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { agents, join } from './inline.js';

/** A list item with the text. */
export function textItem(node: Purpose | Decision, context: HtmlContext): string {
  return context.words('li', node);
}

/** A paragraph, its speaker first. */
export function note(node: Note, context: HtmlContext): string {
  const { speaker } = node;
  return context.words('p', node, speaker && cite(speaker, context) + context.labels.colon);
}

/** A figure: the words as a quotation, in quotation marks where they are the speaker's own; who said it and how. */
export function statement(node: Statement, context: HtmlContext): string {
  const { speaker, verb, kind, mode } = node;
  const by = [
    speaker && cite(speaker, context),
    verb && context.inline(verb),
    kind !== 'statement' && `<small>${context.word(kind)}</small>`,
  ].filter(Boolean);
  return (
    `<figure>\n<blockquote>\n${context.words(mode === 'direct' ? 'q' : 'p', node)}</blockquote>\n` +
    `${by[0] ? `<figcaption>${by.join(' ')}</figcaption>\n` : ''}</figure>\n`
  );
}

function cite(speaker: NonNullable<Statement['speaker']>, context: HtmlContext): string {
  return `<cite>${context.handlers.agent(speaker, context)}</cite>`;
}

/** A list item: what is to be done; by whom, by when, whether it is done. */
export function actionItem(node: ActionItem, context: HtmlContext): string {
  const { assignees = [], due, status } = node;
  const rows = context.rows({
    owner: agents(assignees, context),
    due: due && context.handlers.time(due, context),
    status: status && context.word(status),
  });
  return `<li>\n${context.words('p', node)}${rows}</li>\n`;
}

/** A list item: the name as a link, and what is said about it. */
export function document(node: DocumentRef, context: HtmlContext): string {
  const { url, name, note } = node;
  return context.item(node, join([context.link(url, name), note && context.inline(note)], context));
}

/** A list item: how it is related; its name as a link; when it is. */
export function relatedMeeting(node: RelatedMeeting, context: HtmlContext): string {
  const { relation, name, url, start } = node;
  const about = join([context.link(url, name), start && context.handlers.time(start, context)], context);
  return context.item(node, context.label('span', relation) + context.labels.colon + about);
}

/** A list item: title as a link, publisher, date of publication, language, format, checksum; the text itself folded away. */
export function source(node: Source, context: HtmlContext): string {
  const { inline } = context;
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  // A line feed right after the start tag does not count.
  const original =
    text &&
    `<details>${context.label('summary', 'source text')}<pre dir="auto">\n${escapeHtml(text)}</pre></details>`;
  const parts = [
    context.link(url, title),
    publisher && inline(publisher),
    published && context.handlers.time(published, context),
    language && inline(language),
    mediaType && inline(mediaType),
    sha256 && inline(sha256),
  ];
  return context.item(node, join(parts, context) + (original ?? ''));
}
