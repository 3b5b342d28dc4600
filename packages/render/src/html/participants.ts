import type { Participant } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { fill } from '../fill.js';
import { groupByPresence, presenceGoesWithoutSaying } from '../group-by-presence.js';
import { postPhrase } from '../post-phrase.js';
import { term } from '../term.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { list } from './list.js';

/** A list for each presence, under headings unless it goes without saying. */
export function participants(nodes: readonly Participant[], context: HtmlContext): string {
  const groups = groupByPresence(nodes);
  const bare = presenceGoesWithoutSaying(groups);
  return groups
    .map(({ presence, members }) => {
      const heading = escapeHtml(capitalize(term(presence, context.labels)));
      return (
        (bare ? '' : context.heading(heading, context.labelLang)) + list('participant', members, context)
      );
    })
    .join('');
}

/** Name, identifiers, posts; in brackets roles, manner of attendance and whom they stand for. */
export function participant(node: Participant, context: HtmlContext): string {
  const { labels } = context;
  const { honorific, name, identifiers = [], posts, roles, attendance, onBehalfOf } = node;
  const handles = identifiers.map(
    ({ scheme, identifier }) => ` <span title="${escapeHtml(scheme)}">${context.inline(identifier)}</span>`,
  );
  const phrases = posts.map((post) => labels.comma + context.inline(postPhrase(post, labels)));
  const remarks = [...roles, ...(attendance ? [attendance] : [])].map(context.term);
  if (onBehalfOf) remarks.push(context.label(fill(labels.phrases.onBehalfOf, { name: onBehalfOf })));
  return (
    `<li data-kind="${escapeHtml(node.kind)}"${context.attributes('participant', node)}>` +
    `<b>${context.inline(honorific ? `${honorific} ${name}` : name)}</b>${handles.join('')}${phrases.join('')}` +
    (remarks.length > 0 ? ` <small>(${remarks.join(labels.comma)})</small>` : '') +
    `${context.marks(node.evidence)}</li>\n`
  );
}
