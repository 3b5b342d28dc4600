import type { Handlers } from '../handlers.js';
import type { MarkdownContext } from './markdown-context.js';

type Kind = keyof Handlers<MarkdownContext>;
type Nodes<K extends Kind> = readonly Parameters<Handlers<MarkdownContext>[K]>[0][];

/** Nodes one after the other, each written by its handler. */
export function join<K extends Kind>(kind: K, nodes: Nodes<K>, context: MarkdownContext): string {
  const write = context.handlers[kind] as (node: Nodes<K>[number], context: MarkdownContext) => string;
  let markdown = '';
  for (const node of nodes) markdown += write(node, context);
  return markdown;
}

/** A list of nodes, each written by its handler as a list item; `''` without items. */
export function list<K extends Kind>(kind: K, nodes: Nodes<K>, context: MarkdownContext): string {
  const items = join(kind, nodes, context);
  return items && `${items}\n`;
}
