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
import { block } from './block.js';
import { escapeHtml } from './escape-html.js';
import { join } from '../join.js';
import type { HtmlContext } from './html-context.js';
import { agents, period, remarks } from './inline.js';

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
  const { speaker, verb, kind, mode, text } = node;
  // In the order in which it is read, which is that of the footnotes.
  const said = context.text(text);
  const words = context.element('p', node, mode === 'direct' ? `<q>${said}</q>` : said, ' dir="auto"');
  const by =
    join([speaker && cite(speaker, context), context.inline(verb)], ' ') +
    remarks([kind !== 'statement' && context.word(kind)], context);
  return block(
    'figure',
    block('blockquote', `${words}\n`) + (by && `<figcaption>${by.trim()}</figcaption>\n`),
  );
}

function cite(speaker: NonNullable<Statement['speaker']>, context: HtmlContext): string {
  return `<cite>${context.handlers.agent(speaker, context)}</cite>`;
}

/** A list item: what is to be done; by whom, by when, whether it is done. */
export function actionItem(node: ActionItem, context: HtmlContext): string {
  const { assignees = [], due, status } = node;
  return block(
    'li',
    context.words('p', node) +
      context.rows({
        owner: agents(assignees, context),
        due: period({ start: due }, context),
        status: context.word(status),
      }),
  );
}

/** A list item: the name as a link, and what is said about it. */
export function document(node: DocumentRef, context: HtmlContext): string {
  const { url, name, note } = node;
  return context.item(node, join([context.link(url, name), context.inline(note)], context.labels.comma));
}

/** A list item: how it is related; its name as a link; when it is. */
export function relatedMeeting(node: RelatedMeeting, context: HtmlContext): string {
  const { relation, name, url } = node;
  const { colon, comma } = context.labels;
  const about = join([context.link(url, name), period(node, context)], comma);
  return context.item(node, about && context.label('span', relation) + colon + about);
}

/** A list item: title as a link, publisher, date of publication; in brackets language, format and checksum; the text itself folded away. */
export function source(node: Source, context: HtmlContext): string {
  const { inline } = context;
  const { title, url, publisher, published, language, mediaType, sha256, text } = node;
  const about = join(
    [context.link(url, title), inline(publisher), period({ start: published }, context)],
    context.labels.comma,
  );
  const file = remarks([inline(language), inline(mediaType), inline(sha256)], context);
  // A line feed right after the start tag of `pre` does not count.
  const original = text
    ? `<details>${context.label('summary', 'source text')}<pre dir="auto">\n${escapeHtml(text)}</pre></details>`
    : '';
  return context.item(node, about + file + original);
}
