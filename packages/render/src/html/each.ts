import type { Handlers } from '../handlers.js';
import { block } from './block.js';
import type { HtmlContext } from './html-context.js';

type Kind = keyof Handlers<HtmlContext>;
type Nodes<K extends Kind> = readonly Parameters<Handlers<HtmlContext>[K]>[0][];

/** A handler that writes nodes one after the other, each by the handler of its kind. */
export function each<K extends Kind>(
  kind: K,
  tag?: string,
): (nodes: Nodes<K>, context: HtmlContext) => string {
  return (nodes, context) => {
    const write = context.handlers[kind] as (node: Nodes<K>[number], context: HtmlContext) => string;
    let html = '';
    for (const node of nodes) html += write(node, context);
    return tag ? block(tag, html) : html;
  };
}
