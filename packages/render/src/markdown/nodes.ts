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
import { capitalize } from '../capitalize.js';
import { cleanText } from '../clean-text.js';
import { fill } from '../fill.js';
import { term } from '../term.js';
import { agents } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** A list item. */
export function purpose(node: Purpose, context: MarkdownContext): string {
  return context.item(context.text(node.text) + context.marks(node.evidence));
}

/** A list item. */
export function decision(node: Decision, context: MarkdownContext): string {
  return context.item(context.text(node.text) + context.marks(node.evidence));
}

/** A quotation, in quotation marks where the words are the speaker's own; who said it and how. */
export function statement(node: Statement, context: MarkdownContext): string {
  const { text, speaker, verb, kind, mode, evidence } = node;
  const words = mode === 'direct' ? fill(context.labels.phrases.quotation, { text }) : text;
  const by = [
    speaker ? `**${context.handlers.agent(speaker, context)}**` : '',
    verb ? context.inline(verb) : '',
    kind === 'statement' ? '' : `(${context.term(kind)})`,
  ].filter(Boolean);
  const quotation = `${context.text(words)}${context.marks(evidence, speaker?.evidence)}${by.length > 0 ? `\n\n— ${by.join(' ')}` : ''}`;
  return `> ${quotation.replace(/\n/g, '\n> ')}\n\n`;
}

/** A paragraph, its speaker first. */
export function note({ text, speaker, evidence }: Note, context: MarkdownContext): string {
  const by = speaker ? `**${context.handlers.agent(speaker, context)}**${context.labels.colon}` : '';
  return `${by}${context.text(text)}${context.marks(evidence, speaker?.evidence)}\n\n`;
}

/** A task where it is said whether it is done, otherwise a list item; by whom and by when below it. */
export function actionItem(node: ActionItem, context: MarkdownContext): string {
  const { text, assignees, due, status, evidence } = node;
  const box = status === undefined ? '' : status === 'done' ? '[x] ' : '[ ] ';
  const rows = context.rows(
    ['assignees', agents(assignees, context)],
    ['due', due ? [context.handlers.time(due, context)] : []],
  );
  return context.item(`${box}${context.text(text)}${context.marks(evidence)}\n${rows && `\n${rows}`}`);
}

/** A list item: the name as a link, and what is said about it. */
export function document(
  { name, url, note: about, evidence }: DocumentRef,
  context: MarkdownContext,
): string {
  const title = name ?? url;
  const parts = [title === undefined ? '' : context.link(url, title), about ? context.inline(about) : ''];
  return context.item(parts.filter(Boolean).join(context.labels.comma) + context.marks(evidence));
}

/** A list item: how it is related; its name as a link; when it is. */
export function relatedMeeting(
  { relation, name, url, start, evidence }: RelatedMeeting,
  context: MarkdownContext,
): string {
  const { labels, handlers } = context;
  const title = name ?? url;
  const parts = [
    title === undefined ? '' : context.link(url, title),
    start ? handlers.time(start, context) : '',
  ];
  const about = parts.filter(Boolean).join(labels.comma);
  return context.item(
    context.inline(capitalize(term(relation, labels))) +
      (about && labels.colon + about) +
      context.marks(evidence),
  );
}

/** A list item: title as a link, publisher, date of publication, language, format, checksum; the text itself in a code block. */
export function source(node: Source, context: MarkdownContext): string {
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  const name = title ?? url;
  const words = [publisher, language, mediaType, sha256].map((value) => (value ? context.inline(value) : ''));
  words.splice(1, 0, published ? context.handlers.time(published, context) : '');
  const about = [name === undefined ? '' : context.link(url, name), ...words]
    .filter(Boolean)
    .join(context.labels.comma);
  const original = text === undefined ? '' : `\n\n${codeBlock(cleanText(text))}`;
  return about || original ? context.item(about + original) : '';
}

/** A fenced code block: what is in it is read to the letter. */
function codeBlock(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
