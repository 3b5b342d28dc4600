import type { Motion } from '@rapporteur/schema';
import { block } from './block.js';
import type { HtmlContext } from './html-context.js';
import { agents } from './inline.js';

/** The text; who moved and seconded it and what became of it; a table of counts and a table of the votes by name. */
export function motion(node: Motion, context: HtmlContext): string {
  const { movers = [], seconders = [], result, counts = {}, votes = [] } = node;
  const options = (['yes', 'no', 'abstain'] as const).filter((option) => counts[option] !== undefined);
  // In the order in which it is read, which is that of the footnotes.
  return block(
    'li',
    context.words('p', node) +
      context.rows({
        'moved by': agents(movers, context),
        'seconded by': agents(seconders, context),
        result: context.word(result),
      }) +
      table(options, [options.map((option) => `<td>${Number(counts[option])}</td>`).join('')], context) +
      table(
        ['voter', 'vote'],
        votes.map(
          ({ voter, option }) =>
            `<th scope="row">${context.handlers.agent(voter, context)}</th><td>${context.word(option)}</td>`,
        ),
        context,
      ),
  );
}

/** A table of votes; `''` without any. */
function table(columns: readonly string[], rows: readonly string[], { label }: HtmlContext): string {
  if (!rows[0]) return '';
  const head = columns.map((name) => label('th', name, ' scope="col"')).join('');
  const body = rows.map((cells) => `<tr>${cells}</tr>\n`).join('');
  return block(
    'table',
    `${label('caption', 'votes')}\n<thead><tr>${head}</tr></thead>\n${block('tbody', body)}`,
  );
}
