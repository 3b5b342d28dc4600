import type { AgendaItem } from '@rapporteur/schema';
import { agendaRows } from '../agenda-rows.js';
import { isPlainItem } from '../group-by-agenda-item.js';
import type { HtmlContext } from './html-context.js';
import { agents } from './agent.js';
import { period } from './period.js';
import { row } from './row.js';

/**
 * The items in order, each before its parts, one heading level deeper for each level of the agenda. An agenda of names
 * alone is a list: ordered, unless the items bring their own numbers.
 */
export function agenda(nodes: readonly AgendaItem[], context: HtmlContext): string {
  const { level } = context;
  context.plainAgenda = nodes.every((item) => isPlainItem(item, context.agendaEntries.get(item.id)));
  let html = '';
  for (const { item, depth } of agendaRows(nodes)) {
    context.level = level + depth;
    html += context.handlers.agendaItem(item, context);
  }
  context.level = level;
  if (!context.plainAgenda) return html;
  const tag = nodes.some(({ number }) => number) ? 'ul' : 'ol';
  return `<${tag}>\n${html}</${tag}>\n`;
}

/** An entry of a plain list, or a section: number and name; presenters and time; notes; the statements, motions and decisions under the item. */
export function agendaItem(node: AgendaItem, context: HtmlContext): string {
  const { number, name, presenters = [], notes } = node;
  const title =
    (number ? `${context.inline(number)} ` : '') + context.inline(name) + context.marks(node.evidence);
  const attributes = context.attributes('item', node);
  if (context.plainAgenda) return `<li${attributes}>${title}</li>\n`;
  const heading = context.heading(title);
  const rows =
    row('when', period(node, context), context) +
    row('presenters', presenters.length > 0 ? [agents(presenters, context)] : [], context);
  context.level++;
  const entries = context.agendaEntries.get(node.id);
  context.agendaEntries.delete(node.id);
  const content =
    (rows && `<dl>\n${rows}</dl>\n`) +
    notes.map((note) => context.handlers.note(note, context)).join('') +
    (entries
      ? context.section('statements', entries.statements) +
        context.section('motions', entries.motions) +
        context.section('decisions', entries.decisions)
      : '');
  context.level--;
  return `<section class="rapporteur-item"${attributes}>\n${heading}${content}</section>\n`;
}
