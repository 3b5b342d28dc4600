import type { Motion } from '@rapporteur/schema';
import type { HtmlContext } from './html-context.js';
import { agents } from './inline.js';

/** The text; who moved and seconded it and what became of it; a table of counts and a table of the votes by name. */
export function motion(node: Motion, context: HtmlContext): string {
  const { movers = [], seconders = [], result, counts = {}, votes = [] } = node;
  const rows = context.rows({
    'moved by': agents(movers, context),
    'seconded by': agents(seconders, context),
    result: result && context.word(result),
  });
  const options = (['yes', 'no', 'abstain'] as const).filter((option) => counts[option] !== undefined);
  const tally = options.map((option) => `<td>${Number(counts[option])}</td>`).join('');
  const ballots = votes.map(
    ({ voter, option }) =>
      `<th scope="row">${context.handlers.agent(voter, context)}</th><td>${context.word(option)}</td>`,
  );
  return (
    `<li>\n${context.words('p', node)}${rows}` +
    `${table(options, tally ? [tally] : [], context)}${table(['voter', 'vote'], ballots, context)}</li>\n`
  );
}

function table(columns: readonly string[], rows: readonly string[], { label }: HtmlContext): string {
  if (rows.length === 0) return '';
  const head = columns.map((name) => label('th', name, ' scope="col"')).join('');
  const body = rows.map((cells) => `<tr>${cells}</tr>\n`).join('');
  return `<table>\n${label('caption', 'votes')}\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}
