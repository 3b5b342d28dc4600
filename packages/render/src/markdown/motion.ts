import type { Motion } from '@rapporteur/schema';
import { agents, remarks } from './inline.js';
import type { MarkdownContext } from './markdown-context.js';

/** The text; who moved and seconded it, what became of it and who voted how; a table of the counts. */
export function motion(node: Motion, context: MarkdownContext): string {
  const { movers = [], seconders = [], result, counts = {}, votes = [] } = node;
  const options = (['yes', 'no', 'abstain'] as const).filter((option) => counts[option] !== undefined);
  const row = (cell: (option: (typeof options)[number]) => string | number): string =>
    `| ${options.map(cell).join(' | ')} |\n`;
  const table = options[0]
    ? `\n${row(context.label)}${row(() => '---')}${row((option) => Number(counts[option]))}`
    : '';
  return context.item(
    `${context.words(node)}\n${context.rows({
      'moved by': agents(movers, context),
      'seconded by': agents(seconders, context),
      result: context.word(result),
      votes: votes.map(
        ({ voter, option }) =>
          context.handlers.agent(voter, context) + remarks([context.word(option)], context),
      ),
    })}${table}`,
  );
}
