import type { AgendaItem } from '@rapporteur/schema';
import { join } from '../join.js';
import { block } from './block.js';
import { each } from './each.js';
import type { HtmlContext } from './html-context.js';
import { agents, period } from './inline.js';

/**
 * A list of the items in order, with a heading one level deeper for each level of the agenda; ordered, unless the items
 * bring their own numbers.
 */
export function agenda(nodes: readonly AgendaItem[], context: HtmlContext): string {
  const { level } = context;
  const levels = new Map<string | undefined, number>();
  const items = nodes.map((node) => {
    // Below its parent, which comes first.
    context.level = (levels.get(node.parentId) ?? level - 1) + 1;
    levels.set(node.id, context.level);
    return context.handlers.agendaItem(node, context);
  });
  context.level = level;
  return block(nodes.some(({ number }) => number) ? 'ul' : 'ol', items.join(''));
}

/** A list item: number and name; presenters and time; notes; the statements, motions, decisions and tasks under it. */
export function agendaItem(node: AgendaItem, context: HtmlContext): string {
  const { number, name, presenters = [], notes = [] } = node;
  const title = join([context.inline(number), context.inline(name)], ' ');
  const heading = context.element(context.heading(), node, title);
  context.level++;
  const html =
    context.rows({ when: period(node, context), 'presented by': agents(presenters, context) }) +
    each('note')(notes, context) +
    context.sectionsUnder(node);
  context.level--;
  return block('li', `${heading}\n${html}`);
}
