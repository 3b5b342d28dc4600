import type { Participant } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { fill } from '../fill.js';
import { groupByPresence, presenceGoesWithoutSaying } from '../group-by-presence.js';
import { postPhrase } from '../post-phrase.js';
import { term } from '../term.js';
import { list } from './list.js';
import type { MarkdownContext } from './markdown-context.js';

/** A list for each presence, under headings unless it goes without saying. */
export function participants(nodes: readonly Participant[], context: MarkdownContext): string {
  const groups = groupByPresence(nodes);
  const bare = presenceGoesWithoutSaying(groups);
  return groups
    .map(({ presence, members }) => {
      const heading = context.inline(capitalize(term(presence, context.labels)));
      return (bare ? '' : context.heading(heading)) + list('participant', members, context);
    })
    .join('');
}

/** Name, identifiers, posts; in brackets roles, manner of attendance and whom they stand for. */
export function participant(node: Participant, context: MarkdownContext): string {
  const { labels } = context;
  const { honorific, name, identifiers = [], posts, roles, attendance, onBehalfOf } = node;
  const remarks = [...roles, ...(attendance ? [attendance] : [])].map(context.term);
  if (onBehalfOf) remarks.push(context.inline(fill(labels.phrases.onBehalfOf, { name: onBehalfOf })));
  return context.item(
    `**${context.inline(honorific ? `${honorific} ${name}` : name)}**` +
      identifiers
        .map(({ scheme, identifier }) => ` (${context.inline(`${scheme}${labels.colon}${identifier}`)})`)
        .join('') +
      posts.map((post) => labels.comma + context.inline(postPhrase(post, labels))).join('') +
      (remarks.length > 0 ? ` (${remarks.join(labels.comma)})` : '') +
      context.marks(node.evidence),
  );
}
