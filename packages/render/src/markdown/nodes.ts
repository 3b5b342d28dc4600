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
  const said = mode === 'direct' ? quote(text, context.labels) : text;
  const words = context.words({ ...node, text: said });
  const caption =
    join([speaker && `**${context.handlers.agent(speaker, context)}**`, context.inline(verb)], ' ') +
    remarks([kind !== 'statement' && context.word(kind)], context);
  const quotation = words + (caption && `\n\n— ${caption.trim()}`);
  return context.block(quotation.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>'));
}

/** A task where it is said whether it is done, otherwise a list item; by whom and by when below it. */
export function actionItem(node: ActionItem, context: MarkdownContext): string {
  const { assignees = [], due, status } = node;
  const box = status ? `[${status === 'done' ? 'x' : ' '}] ` : '';
  return context.item(
    `${box}${context.words(node)}\n` +
      context.rows({ owner: agents(assignees, context), due: period({ start: due }, context) }),
  );
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

/** A list item: title as a link, publisher, date of publication; in brackets language, format and checksum; the text itself below it. */
export function source(node: Source, context: MarkdownContext): string {
  const { inline } = context;
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  const about = join(
    [context.link(url, title), inline(publisher), period({ start: published }, context)],
    context.labels.comma,
  );
  const file = remarks([inline(language), inline(mediaType), inline(sha256)], context);
  return context.item(about + file + (text ? `\n\n${context.words({ text })}` : ''));
}
