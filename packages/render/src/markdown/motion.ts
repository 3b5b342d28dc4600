import type { Motion } from '@rapporteur/schema';
import { capitalize } from '../capitalize.js';
import { formatNumber } from '../format-number.js';
import { term } from '../term.js';
import { agents } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';
import { table } from './table.js';

/** The text; who moved and seconded it and what became of it; the counts as a table, the votes by name as a table or a list. */
export function motion(node: Motion, context: MarkdownContext): string {
  const { labels, locale } = context;
  const { movers, seconders, result, counts = {}, votes = [] } = node;
  const stated = (['yes', 'no', 'abstain'] as const).filter((option) => counts[option] !== undefined);
  const tally = table(
    stated.map((option) => context.inline(capitalize(term(option, labels)))),
    [stated.map((option) => formatNumber(counts[option] ?? 0, locale))],
  );
  const ballots = votes.map(({ voter, option }) => [
    context.handlers.agent(voter, context),
    context.term(option),
  ]);
  const rows = context.rows(
    ['movers', agents(movers, context)],
    ['seconders', agents(seconders, context)],
    ['result', result ? [context.term(result)] : []],
  );
  return context.item(
    `${context.text(node.text)}${context.marks(node.evidence)}\n` +
      (rows && `\n${rows}`) +
      (stated.length > 0 ? `\n${tally ?? ''}` : '') +
      (ballots.length > 0
        ? `\n${table([context.inline(labels.fields.voter), context.inline(labels.fields.option)], ballots) ?? ballots.map((cells) => context.item(cells.join(labels.colon))).join('')}`
        : ''),
  );
}
