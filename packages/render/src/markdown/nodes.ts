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
import { join } from '../join.js';
import { quote } from '../quote.js';
import { agents, period, remarks } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** A list item with the text. */
export function textItem(node: Purpose | Decision, context: MarkdownContext): string {
  return context.item(context.words(node));
}

/** A paragraph, its speaker first. */
export function note(node: Note, context: MarkdownContext): string {
  const { speaker } = node;
  const by = speaker ? `**${context.handlers.agent(speaker, context)}**${context.labels.colon}` : '';
  return context.block(by + context.words(node));
}

/** A quotation, in quotation marks where the words are the speaker's own; who said it and how. */
export function statement(node: Statement, context: MarkdownContext): string {
  const { speaker, verb, kind, mode, text } = node;
  const words = mode === 'direct' ? quote(text, context.labels) : text;
  const caption =
    join([speaker && `**${context.handlers.agent(speaker, context)}**`, context.inline(verb)], ' ') +
    remarks([kind !== 'statement' && context.word(kind)], context);
  const quotation = context.words({ ...node, text: words }) + (caption && `\n\n— ${caption.trim()}`);
  return context.block(quotation.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>'));
}

/** A task where it is said whether it is done, otherwise a list item; by whom and by when below it. */
export function actionItem(node: ActionItem, context: MarkdownContext): string {
  const { assignees = [], due, status } = node;
  const rows = context.rows({
    owner: agents(assignees, context),
    due: period({ start: due }, context),
  });
  const box = status ? `[${status === 'done' ? 'x' : ' '}] ` : '';
  return context.item(`${box}${context.words(node)}\n${rows}`);
}

/** A list item: the name as a link, and what is said about it. */
export function document(node: DocumentRef, context: MarkdownContext): string {
  const { url, name, note } = node;
  return context.item(
    join([context.link(url, name), context.inline(note)], context.labels.comma) + context.mark(node),
  );
}

/** A list item: how it is related; its name as a link; when it is. */
export function relatedMeeting(node: RelatedMeeting, context: MarkdownContext): string {
  const { relation, name, url } = node;
  const about = join([context.link(url, name), period(node, context)], context.labels.comma);
  return context.rows({ [relation]: about + context.mark(node) });
}

/** A list item: title as a link, publisher, date of publication, language, format, checksum; the text itself below it. */
export function source(node: Source, context: MarkdownContext): string {
  const { inline } = context;
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  const parts = [
    context.link(url, title),
    inline(publisher),
    period({ start: published }, context),
    inline(language),
    inline(mediaType),
    inline(sha256),
  ];
  return context.item(join(parts, context.labels.comma) + (text ? `\n\n${context.words({ text })}` : ''));
}
