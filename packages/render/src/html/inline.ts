import type { AgentRef, Location, MeetingTime, Organizer } from '@rapporteur/schema';
import { datetimeAttribute } from '../datetime-attribute.js';
import { formatList } from '../format-list.js';
import { endOfPeriod, formatTime } from '../format-time.js';
import { escapeHtml } from './escape-html.js';
import { join } from '../join.js';
import type { HtmlContext } from './html-context.js';

/** `<time datetime>`, or a `bdi` where HTML has no machine-readable form for the date; what was assumed behind it. */
export function time(node: MeetingTime, context: HtmlContext): string {
  const { text, assumed = [] } = node;
  const machine = datetimeAttribute(node);
  const attributes = (machine ? ` datetime="${machine}"` : '') + (text ? ` title="${escapeHtml(text)}"` : '');
  const words = escapeHtml(formatTime(node, context.locale));
  return (
    context.element(machine ? 'time' : 'bdi', node, words, attributes) +
    remarks(
      assumed.map((part) => context.word(`${part} assumed`)),
      context,
    )
  );
}

/** From when to when. */
export function period(
  { start, end }: { start?: MeetingTime | undefined; end?: MeetingTime },
  context: HtmlContext,
): string {
  const { time } = context.handlers;
  return join([start && time(start, context), end && `– ${time(endOfPeriod(end, start), context)}`], ' ');
}

/** What is added in brackets: the words that are there; `''` without any. */
export function remarks(words: readonly (string | false | undefined)[], context: HtmlContext): string {
  const said = join(words, context.labels.comma);
  return said && ` <small>(${said})</small>`;
}

/** The name, isolated from the text around it. */
export function agent(node: AgentRef, context: HtmlContext): string {
  return context.element('bdi', node, escapeHtml(node.name));
}

/** Several, as an enumeration in the language of the labels. */
export function agents(nodes: readonly AgentRef[], context: HtmlContext): string {
  return formatList(
    nodes.map((node) => context.handlers.agent(node, context)),
    context.locale,
  );
}

/** The name, linked where there is a safe URL, and the address. */
export function location(node: Location, context: HtmlContext): string {
  const { name, url, address } = node;
  return (
    context.element('span', node, context.link(url, name)) +
    (address ? ` <address dir="auto">${context.text(address)}</address>` : '')
  );
}

/** The name, and the role where it is more than that of an organizer. */
export function organizer(node: Organizer, context: HtmlContext): string {
  const { role } = node;
  return (
    context.handlers.agent(node, context) + remarks([role !== 'organizer' && context.word(role)], context)
  );
}
