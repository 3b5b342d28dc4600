import type {
  Decision,
  DocumentRef,
  Location,
  Note,
  Organizer,
  Purpose,
  RelatedMeeting,
} from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { term } from '../term.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** A list item. */
export function purpose(node: Purpose, context: HtmlContext): string {
  return `<li dir="auto"${context.attributes('purpose', node)}>${context.text(node.text)}${context.marks(node.evidence)}</li>\n`;
}

/** A list item. */
export function decision(node: Decision, context: HtmlContext): string {
  return `<li dir="auto"${context.attributes('decision', node)}>${context.text(node.text)}${context.marks(node.evidence)}</li>\n`;
}

/** A paragraph, its speaker first. */
export function note({ text, speaker, evidence }: Note, context: HtmlContext): string {
  const attributes = context.attributes('note', evidence ? { evidence } : {});
  const by = speaker
    ? `<cite>${context.handlers.agent(speaker, context)}</cite>${context.label(context.labels.colon)}`
    : '';
  return `<p dir="auto"${attributes}>${by}${context.text(text)}${context.marks(evidence, speaker?.evidence)}</p>\n`;
}

/** Inline: the name, linked where there is a safe URL, and the address. */
export function location(node: Location, context: HtmlContext): string {
  const address = node.address ? ` <address dir="auto">${context.text(node.address)}</address>` : '';
  return `<span${context.attributes('location', node)}>${context.link(node.url, node.name)}</span>${context.marks(node.evidence)}${address}`;
}

/** Inline: the name, and the role where it is more than that of an organizer. */
export function organizer({ name, role = 'organizer', evidence }: Organizer, context: HtmlContext): string {
  const attributes = context.attributes('organizer', evidence ? { evidence } : {});
  return (
    `<bdi${attributes}>${escapeHtml(name)}</bdi>` +
    (role === 'organizer' ? '' : ` <small>(${context.term(role)})</small>`) +
    context.marks(evidence)
  );
}

/** A list item: the name as a link, and what is said about it. */
export function document({ name, url, note: about, evidence }: DocumentRef, context: HtmlContext): string {
  const attributes = context.attributes('document', evidence ? { evidence } : {});
  const title = name ?? url;
  const parts = [title === undefined ? '' : context.link(url, title), about ? context.inline(about) : ''];
  return `<li${attributes}>${parts.filter(Boolean).join(context.label(context.labels.comma))}${context.marks(evidence)}</li>\n`;
}

/** A list item: how it is related; its name as a link; when it is. */
export function relatedMeeting(
  { relation, name, url, start, evidence }: RelatedMeeting,
  context: HtmlContext,
): string {
  const { labels } = context;
  const attributes = context.attributes('related', evidence ? { evidence } : {});
  const title = name ?? url;
  const parts = [
    title === undefined ? '' : context.link(url, title),
    start ? context.handlers.time(start, context) : '',
  ].filter(Boolean);
  const about = context.label(capitalize(term(relation, labels)) + (parts.length > 0 ? labels.colon : ''));
  return `<li${attributes}>${about}${parts.join(context.label(labels.comma))}${context.marks(evidence)}</li>\n`;
}
