import { readAttendanceTable } from './read-attendance-table.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';

const present: AttendanceKind = { presence: 'present', roles: [], remote: false, office: false };

/** Tables that say by themselves that they list who was there: a column of names, and one of "Present". `done` were read before. */
export function readMarkedTables(context: MinutesContext, done: ReadonlySet<Block>): void {
  const { blocks } = context.document;
  for (let at = 0; at < blocks.length; at++) {
    const header = blocks[at];
    if (header?.kind !== 'row' || header.header !== true || done.has(header)) continue;
    let end = at + 1;
    while (blocks[end]?.kind === 'rule' || (blocks[end]?.kind === 'row' && blocks[end]?.header !== true))
      end++;
    if (listsPresence(context, header))
      readAttendanceTable(
        context,
        blocks.slice(at, end).filter(({ kind }) => kind === 'row'),
        present,
      );
    at = end - 1;
  }
}

function listsPresence({ document, lexicon }: MinutesContext, { cells = [] }: Block): boolean {
  const words = cells.map(({ text }) => text);
  return (
    words.some((word) => lexicon.is('nameColumns', word)) &&
    words.some((word) => ['present', 'absent', 'participants'].includes(document.findLabel(word) ?? ''))
  );
}
