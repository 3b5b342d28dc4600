import type { Motion } from '@rapporteur/schema';
import { agents } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** The text; who moved and seconded it, what became of it and who voted how; a table of the counts. */
export function motion(node: Motion, context: MarkdownContext): string {
  const { movers = [], seconders = [], result, counts = {}, votes = [] } = node;
  const rows = context.rows({
    'moved by': agents(movers, context),
    'seconded by': agents(seconders, context),
    result: result && context.word(result),
    votes: votes.map(
      ({ voter, option }) => `${context.handlers.agent(voter, context)} (${context.word(option)})`,
    ),
  });
  const options = (['yes', 'no', 'abstain'] as const).filter((option) => counts[option] !== undefined);
  const lines = [
    options.map(context.label),
    options.map(() => '---'),
    options.map((option) => counts[option]),
  ];
  const table = options[0] ? `\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}` : '';
  return context.item(`${context.words(node)}\n${rows}${table}`);
}
