import type { Handlers } from '../handlers.js';
import type { HtmlContext } from './html-context.js';

type Kind = keyof Handlers<HtmlContext>;
type Nodes<K extends Kind> = readonly Parameters<Handlers<HtmlContext>[K]>[0][];

/** Nodes one after the other, each written by its handler. */
export function join<K extends Kind>(kind: K, nodes: Nodes<K>, context: HtmlContext): string {
  const write = context.handlers[kind] as (node: Nodes<K>[number], context: HtmlContext) => string;
  let html = '';
  for (const node of nodes) html += write(node, context);
  return html;
}

/** An unordered list of nodes, each written by its handler as a list item; `''` without items. */
export function list<K extends Kind>(kind: K, nodes: Nodes<K>, context: HtmlContext): string {
  const items = join(kind, nodes, context);
  return items && `<ul>\n${items}</ul>\n`;
}
