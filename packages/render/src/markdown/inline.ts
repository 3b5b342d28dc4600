import type { AgentRef, Location, MeetingTime, Organizer } from '@rapporteur/schema';
import { formatList } from '../format-list.js';
import { formatTime } from '../format-time.js';
import type { MarkdownContext } from './markdown-context.js';

/** The date in words, and what of it was assumed. */
export function time(node: MeetingTime, context: MarkdownContext): string {
  const { assumed = [], evidence } = node;
  const remarks = assumed.map(context.term).join(context.labels.comma);
  return (
    context.inline(formatTime(node, context.locale)) + (remarks && ` (${remarks})`) + context.marks(evidence)
  );
}

/** From when to when: one value for a list of values, or none. */
export function period(
  { start, end }: { start?: MeetingTime; end?: MeetingTime },
  context: MarkdownContext,
): string[] {
  const { time } = context.handlers;
  if (!start && !end) return [];
  return [(start ? time(start, context) : '') + (end ? ` – ${time(end, context)}` : '')];
}

/** The name. */
export function agent(node: AgentRef, context: MarkdownContext): string {
  return context.inline(node.name);
}

/** Several, as one value: an enumeration in the language of the labels. */
export function agents(nodes: readonly AgentRef[], context: MarkdownContext): string[] {
  const names = nodes.map((node) => context.handlers.agent(node, context));
  return names.length > 0 ? [formatList(names, context.locale)] : [];
}

/** The name, linked where there is a safe URL, and the address. */
export function location({ name, url, address, evidence }: Location, context: MarkdownContext): string {
  return (
    context.link(url, name) +
    (address ? context.labels.comma + context.inline(address) : '') +
    context.marks(evidence)
  );
}

/** The name, and the role where it is more than that of an organizer. */
export function organizer(
  { name, role = 'organizer', evidence }: Organizer,
  context: MarkdownContext,
): string {
  return (
    context.inline(name) + (role === 'organizer' ? '' : ` (${context.term(role)})`) + context.marks(evidence)
  );
}
