import type { Motion } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { formatNumber } from '../format-number.js';
import { term } from '../term.js';
import { agents } from './agent.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { row } from './row.js';

/** The text; who moved and seconded it and what became of it; a table of counts and a table of the votes by name. */
export function motion(node: Motion, context: HtmlContext): string {
  const { movers, seconders, result, counts = {}, votes = [] } = node;
  const rows =
    row('movers', movers.length > 0 ? [agents(movers, context)] : [], context) +
    row('seconders', seconders.length > 0 ? [agents(seconders, context)] : [], context) +
    row('result', result ? [context.term(result)] : [], context);
  return (
    `<li${context.attributes('motion', node)}>\n<p dir="auto">${context.text(node.text)}${context.marks(node.evidence)}</p>\n` +
    `${rows && `<dl>\n${rows}</dl>\n`}${countTable(counts, context)}${voteTable(votes, context)}</li>\n`
  );
}

function countTable(counts: NonNullable<Motion['counts']>, context: HtmlContext): string {
  const { labels, locale } = context;
  let head = '';
  let body = '';
  for (const option of ['yes', 'no', 'abstain'] as const) {
    const count = counts[option];
    if (count === undefined) continue;
    head += columnHeader(capitalize(term(option, labels)), context);
    body += `<td>${formatNumber(count, locale)}</td>`;
  }
  return head && table(labels.fields.votes, head, `<tr>${body}</tr>\n`, context);
}

function voteTable(votes: NonNullable<Motion['votes']>, context: HtmlContext): string {
  const { fields } = context.labels;
  let body = '';
  for (const { voter, option } of votes)
    body += `<tr><th scope="row">${context.handlers.agent(voter, context)}</th><td>${context.term(option)}</td></tr>\n`;
  const head = columnHeader(fields.voter, context) + columnHeader(fields.option, context);
  return body && table(fields.votes, head, body, context);
}

function columnHeader(name: string, { labelLang }: HtmlContext): string {
  return `<th scope="col"${labelLang}>${escapeHtml(name)}</th>`;
}

function table(caption: string, head: string, body: string, { labelLang }: HtmlContext): string {
  return (
    `<table>\n<caption${labelLang}>${escapeHtml(caption)}</caption>\n` +
    `<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`
  );
}
