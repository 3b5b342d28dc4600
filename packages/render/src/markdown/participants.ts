import type { Participant } from '@rapporteur/schema';
import { byPresence } from '../by-presence.js';
import { join } from '../join.js';
import { each } from './each.js';
import { remarks } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** A list for each presence, under a heading if presence is stated. */
export function participants(nodes: readonly Participant[], context: MarkdownContext): string {
  let markdown = '';
  for (const [presence, members] of byPresence(nodes)) {
    if (members.length < nodes.length || presence !== 'others')
      markdown += context.heading(context.label(presence));
    markdown += context.block(each('participant')(members, context));
  }
  return markdown;
}

/** Name, identifiers, posts; in brackets roles, manner of attendance and whom they stand for. */
export function participant(node: Participant, context: MarkdownContext): string {
  const { labels, inline, word } = context;
  const { honorific, name, identifiers = [], posts = [], roles = [], attendance, onBehalfOf } = node;
  const about = [
    ...roles.map(word),
    word(attendance),
    onBehalfOf && `${word('on behalf of')} ${inline(onBehalfOf)}`,
  ];
  const named = [
    `**${inline(join([honorific, name], ' '))}**`,
    ...identifiers.map(({ scheme, identifier }) => inline(`${scheme}: ${identifier}`)),
    ...posts.map(({ title, organization }) =>
      inline(title && organization ? labels.post(title, organization) : (title ?? organization)),
    ),
  ];
  return context.item(join(named, labels.comma) + remarks(about, context) + context.mark(node));
}
