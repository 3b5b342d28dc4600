import type { AgendaItem } from '@rapporteur/schema';
import { join } from '../join.js';
import { each } from './each.js';
import { agents, period } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** The items in order, one heading level deeper for each level of the agenda. */
export function agenda(nodes: readonly AgendaItem[], context: MarkdownContext): string {
  const { level } = context;
  const levels = new Map<string | undefined, number>();
  const items = nodes.map((node) => {
    // Below its parent, which comes first.
    context.level = (levels.get(node.parentId) ?? level - 1) + 1;
    levels.set(node.id, context.level);
    return context.handlers.agendaItem(node, context);
  });
  context.level = level;
  return items.join('');
}

/** Heading of number and name; presenters and time; notes; the statements, motions, decisions and tasks under it. */
export function agendaItem(node: AgendaItem, context: MarkdownContext): string {
  const { number, name, presenters = [], notes = [] } = node;
  const heading = context.heading(context.inline(join([number, name], ' ')) + context.mark(node));
  context.level++;
  const rows = context.rows({ when: period(node, context), 'presented by': agents(presenters, context) });
  const markdown = context.block(rows) + each('note')(notes, context) + context.sectionsUnder(node);
  context.level--;
  return heading + markdown;
}
