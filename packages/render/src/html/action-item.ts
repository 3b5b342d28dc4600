import type { ActionItem } from '@rapporteur/schema';
import { agents } from './agent.js';
import type { HtmlContext } from './html-context.js';
import { row } from './row.js';

/** A list item: what is to be done; by whom, by when, whether it is done. */
export function actionItem(node: ActionItem, context: HtmlContext): string {
  const { assignees, due, status } = node;
  const rows =
    row('assignees', assignees.length > 0 ? [agents(assignees, context)] : [], context) +
    row('due', due ? [context.handlers.time(due, context)] : [], context) +
    row('status', status ? [context.term(status)] : [], context);
  return (
    `<li${context.attributes('action', node)}>\n<p dir="auto">${context.text(node.text)}${context.marks(node.evidence)}</p>\n` +
    `${rows && `<dl>\n${rows}</dl>\n`}</li>\n`
  );
}
