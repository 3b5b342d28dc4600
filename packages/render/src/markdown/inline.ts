import type { AgentRef, Location, MeetingTime, Organizer } from '@rapporteur/schema';
import { formatList } from '../format-list.js';
import { endOfPeriod, formatTime } from '../format-time.js';
import { join } from '../join.js';
import type { MarkdownContext } from './markdown-context.js';

/** The date in words, and what of it was assumed. */
export function time(node: MeetingTime, context: MarkdownContext): string {
  const { assumed = [] } = node;
  return (
    context.inline(formatTime(node, context.locale)) +
    remarks(
      assumed.map((part) => context.word(`${part} assumed`)),
      context,
    ) +
    context.mark(node)
  );
}

/** From when to when. */
export function period(
  { start, end }: { start?: MeetingTime | undefined; end?: MeetingTime },
  context: MarkdownContext,
): string {
  const { time } = context.handlers;
  return join([start && time(start, context), end && `– ${time(endOfPeriod(end, start), context)}`], ' ');
}

/** What is added in brackets: the words that are there; `''` without any. */
export function remarks(words: readonly (string | false | undefined)[], context: MarkdownContext): string {
  const said = join(words, context.labels.comma);
  return said && ` (${said})`;
}

/** The name. */
export function agent(node: AgentRef, context: MarkdownContext): string {
  return context.inline(node.name) + context.mark(node);
}

/** Several, as an enumeration in the language of the labels. */
export function agents(nodes: readonly AgentRef[], context: MarkdownContext): string {
  return formatList(
    nodes.map((node) => context.handlers.agent(node, context)),
    context.locale,
  );
}

/** The name, linked where there is a safe URL, and the address. */
export function location(node: Location, context: MarkdownContext): string {
  const { name, url, address } = node;
  return join([context.link(url, name), context.inline(address)], context.labels.comma) + context.mark(node);
}

/** The name, and the role where it is more than that of an organizer. */
export function organizer(node: Organizer, context: MarkdownContext): string {
  const { role } = node;
  return (
    context.handlers.agent(node, context) + remarks([role !== 'organizer' && context.word(role)], context)
  );
}
