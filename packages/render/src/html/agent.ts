import type { AgentRef } from '@rapporteur/schema';
import { formatList } from '../format-list.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** The name, isolated from the text around it. */
export function agent({ name, evidence }: AgentRef, context: HtmlContext): string {
  return `<bdi${context.attributes('agent', evidence ? { evidence } : {})}>${escapeHtml(name)}</bdi>`;
}

/** Several, as an enumeration in the language of the labels. */
export function agents(nodes: readonly AgentRef[], context: HtmlContext): string {
  return formatList(
    nodes.map((node) => context.handlers.agent(node, context)),
    context.locale,
  );
}
