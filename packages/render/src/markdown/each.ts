import type { Handlers } from '../handlers.js';
import type { MarkdownContext } from './markdown-context.js';

type Kind = keyof Handlers<MarkdownContext>;
type Nodes<K extends Kind> = readonly Parameters<Handlers<MarkdownContext>[K]>[0][];

/** A handler that writes nodes one after the other, each by the handler of its kind. */
export function each<K extends Kind>(kind: K): (nodes: Nodes<K>, context: MarkdownContext) => string {
  return (nodes, context) => {
    const write = context.handlers[kind] as (node: Nodes<K>[number], context: MarkdownContext) => string;
    return nodes.map((node) => write(node, context)).join('');
  };
}
