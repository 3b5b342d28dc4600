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
import { quote } from '../quote.js';
import { agents, join } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** A list item with the text. */
export function textItem(node: Purpose | Decision, context: MarkdownContext): string {
  return context.item(context.words(node));
}

/** A paragraph, its speaker first. */
export function note(node: Note, context: MarkdownContext): string {
  const { speaker } = node;
  return context.block((speaker ? by(speaker, context) + context.labels.colon : '') + context.words(node));
}

function by(speaker: NonNullable<Note['speaker']>, context: MarkdownContext): string {
  return `**${context.handlers.agent(speaker, context)}**`;
}

/** A quotation, in quotation marks where the words are the speaker's own; who said it and how. */
export function statement(node: Statement, context: MarkdownContext): string {
  const { speaker, verb, kind, mode, text } = node;
  const words = mode === 'direct' ? quote(text, context.labels) : text;
  const caption = [
    speaker && by(speaker, context),
    verb && context.inline(verb),
    kind !== 'statement' && `(${context.word(kind)})`,
  ].filter(Boolean);
  const quotation =
    context.words({ ...node, text: words }) + (caption[0] ? `\n\n— ${caption.join(' ')}` : '');
  return context.block(quotation.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>'));
}

/** A task where it is said whether it is done, otherwise a list item; by whom and by when below it. */
export function actionItem(node: ActionItem, context: MarkdownContext): string {
  const { assignees = [], due, status } = node;
  const rows = context.rows({
    owner: agents(assignees, context),
    due: due && context.handlers.time(due, context),
  });
  const box = status ? `[${status === 'done' ? 'x' : ' '}] ` : '';
  return context.item(`${box}${context.words(node)}\n${rows}`);
}

/** A list item: the name as a link, and what is said about it. */
export function document(node: DocumentRef, context: MarkdownContext): string {
  const { url, name, note } = node;
  return context.item(
    join([context.link(url, name), note && context.inline(note)], context) + context.mark(node),
  );
}

/** A list item: how it is related; its name as a link; when it is. */
export function relatedMeeting(node: RelatedMeeting, context: MarkdownContext): string {
  const { relation, name, url, start } = node;
  const about = join([context.link(url, name), start && context.handlers.time(start, context)], context);
  return context.item(`**${context.label(relation)}**${context.labels.colon}${about}${context.mark(node)}`);
}

/** A list item: title as a link, publisher, date of publication, language, format, checksum; the text itself below it. */
export function source(node: Source, context: MarkdownContext): string {
  const { inline } = context;
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  const parts = [
    context.link(url, title),
    publisher && inline(publisher),
    published && context.handlers.time(published, context),
    language && inline(language),
    mediaType && inline(mediaType),
    sha256 && inline(sha256),
  ];
  return context.item(join(parts, context) + (text ? `\n\n${context.words({ text })}` : ''));
}
