import type { Participant } from '@rapporteur/schema';
import { byPresence } from '../by-presence.js';
import { join } from '../join.js';
import { each } from './each.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { remarks } from './inline.js';

/** A list for each presence, under a heading if presence is stated. */
export function participants(nodes: readonly Participant[], context: HtmlContext): string {
  let html = '';
  for (const [presence, members] of byPresence(nodes)) {
    if (members.length < nodes.length || presence !== 'others')
      html += `${context.label(context.heading(), presence)}\n`;
    html += each('participant', 'ul')(members, context);
  }
  return html;
}

/** Name, identifiers, posts; in brackets roles, manner of attendance and whom they stand for. */
export function participant(node: Participant, context: HtmlContext): string {
  const { labels, inline, word } = context;
  const { honorific, name, identifiers = [], posts = [], roles = [], attendance, onBehalfOf } = node;
  const ids = identifiers.map(
    ({ scheme, identifier }) => ` <span title="${escapeHtml(scheme)}">${inline(identifier)}</span>`,
  );
  const held = posts.map(({ title, organization }) =>
    inline(title && organization ? labels.post(title, organization) : (title ?? organization)),
  );
  return context.item(
    node,
    join([`<b>${inline(join([honorific, name], ' '))}</b>${ids.join('')}`, ...held], labels.comma) +
      remarks(
        [...roles.map(word), word(attendance), onBehalfOf && `${word('on behalf of')} ${inline(onBehalfOf)}`],
        context,
      ),
  );
}
