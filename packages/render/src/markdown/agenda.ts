import type { AgendaItem } from '@rapporteur/schema';
import { agendaRows } from '../agenda-rows.js';
import { isPlainItem } from '../group-by-agenda-item.js';
import { agents, period } from './inline.js';
import { join } from './list.js';
import type { MarkdownContext } from './markdown-context.js';

/**
 * The items in order, each before its parts, one heading level deeper for each level of the agenda; a list where the
 * agenda is names alone.
 */
export function agenda(nodes: readonly AgendaItem[], context: MarkdownContext): string {
  const { level } = context;
  context.plainAgenda = nodes.every((item) => isPlainItem(item, context.agendaEntries.get(item.id)));
  let markdown = '';
  for (const { item, depth } of agendaRows(nodes)) {
    context.level = level + depth;
    markdown += context.handlers.agendaItem(item, context);
  }
  context.level = level;
  return markdown + (context.plainAgenda ? '\n' : '');
}

/** An entry of a plain list, or: heading, presenters and time, notes, the statements, motions and decisions under the item. */
export function agendaItem(node: AgendaItem, context: MarkdownContext): string {
  const { number, name, presenters = [], notes } = node;
  const title = context.inline(number ? `${number} ${name}` : name) + context.marks(node.evidence);
  if (context.plainAgenda) return context.item(title);
  const heading = context.heading(title);
  const rows = context.rows(['when', period(node, context)], ['presenters', agents(presenters, context)]);
  context.level++;
  const entries = context.agendaEntries.get(node.id);
  context.agendaEntries.delete(node.id);
  const content =
    (rows && `${rows}\n`) +
    join('note', notes, context) +
    (entries
      ? context.section('statements', entries.statements) +
        context.section('motions', entries.motions) +
        context.section('decisions', entries.decisions)
      : '');
  context.level--;
  return heading + content;
}
