import { addEntry } from './add-entry.js';
import { bareEntry } from './entry.js';
import { isPersonName, isWholeWord } from './name-form.js';
import { placeholderIn } from '../placeholder-in.js';
import { readEntry } from './read-entry.js';
import { startsWithCapital } from '../../../mentions/letters-in-text.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Entry } from './entry.js';
import type { Passage } from '../../../source/passage.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Post } from '@rapporteur/schema';

/** Reads a table of people: a name column, and columns for body, post and presence by their headings. */
export function readAttendanceTable(
  context: MinutesContext,
  rows: readonly Block[],
  kind: AttendanceKind,
): void {
  const { lexicon, document } = context;
  const header = rows.find((row) => row.header === true)?.cells?.map((cell) => cell.text) ?? [];
  const column = (table: 'nameColumns' | 'organizationColumns' | 'postColumns'): number =>
    header.findIndex((words) => lexicon.is(table, words));
  const nameAt = nameColumn(context, rows, header);
  const named = lexicon.is('nameColumns', header[nameAt] ?? '');
  const nickAt = header.findIndex((words, i) => i !== nameAt && lexicon.is('nameColumns', words));
  const organizationAt = column('organizationColumns');
  const postAt = column('postColumns');
  const pairs = [...header.keys()].filter((i) => i > 0 && lexicon.is('postColumns', header[i] ?? ''));
  // Two lists side by side, each a column of names and one of posts: "Alder | Post | Birch | Post".
  if (pairs.length > 1 && pairs.every((i) => !pairs.includes(i - 1))) {
    for (const i of pairs) readPairs(context, rows, i - 1, kind);
    return;
  }
  const markAt = header.findIndex(
    (words, i) =>
      i !== nameAt && ['present', 'absent', 'participants'].includes(document.findLabel(words) ?? ''),
  );
  for (const row of rows) {
    const cell = row.cells?.[nameAt];
    if (row.header === true || cell === undefined || cell.text === '' || placeholderIn(context, cell))
      continue;
    const entry = readEntry(cell, lexicon) ?? plainName(cell, named);
    if (entry === undefined) continue;
    const title = valueOf(row, postAt);
    const [organization, part] = withoutPart(context, valueOf(row, organizationAt));
    const post: Post = {
      ...(title === undefined ? {} : { title }),
      ...(organization === undefined ? {} : { organization }),
    };
    const posts = title === undefined && organization === undefined ? entry.posts : [...entry.posts, post];
    const mark = row.cells?.[markAt]?.text;
    const presence =
      mark === undefined || markAt < 0 ? undefined : presenceOf(context, mark, header[markAt] ?? '');
    const nick = valueOf(row, nickAt);
    const aliases = [...entry.aliases, ...[nick, part].filter((word) => word !== undefined)];
    const read = { ...entry, posts, aliases, ...(presence === undefined ? {} : { presence }) };
    addEntry(context, cell, read, kind);
  }
}

/** "Acme (chair)": a body, and the part that somebody of it had at the meeting. */
function withoutPart(
  { document }: MinutesContext,
  cell: string | undefined,
): readonly [string | undefined, string | undefined] {
  const open = cell?.endsWith(')') === true ? cell.lastIndexOf(' (') : -1;
  const part = open < 1 ? undefined : cell?.slice(open + 2, -1);
  const key = part === undefined ? undefined : document.findLabel(part);
  return key === 'chair' || key === 'secretary' ? [cell?.slice(0, open), part] : [cell, undefined];
}

/** Reads a column of names with the column of posts right behind it. */
function readPairs(
  context: MinutesContext,
  rows: readonly Block[],
  nameAt: number,
  kind: AttendanceKind,
): void {
  for (const row of rows) {
    const cell = row.cells?.[nameAt];
    if (row.header === true || cell === undefined || cell.text === '' || placeholderIn(context, cell))
      continue;
    const entry = readEntry(cell, context.lexicon);
    if (entry === undefined) continue;
    const title = valueOf(row, nameAt + 1);
    addEntry(
      context,
      cell,
      title === undefined ? entry : { ...entry, posts: [...entry.posts, { title }] },
      kind,
    );
  }
}

/** In a column of names, words that elsewhere name a post are a name as well: "Ada Dean". */
function plainName(cell: Passage, named: boolean): Entry | undefined {
  const { text } = cell;
  const words = text.split(' ');
  const name =
    words.length > 1 &&
    words.length <= 4 &&
    words.every((word) => startsWithCapital(word) && isWholeWord(word));
  return named && name ? bareEntry('person', text, 0) : undefined;
}

/** The column of names: of several that may be, the one whose cells most often read as full names. */
function nameColumn(context: MinutesContext, rows: readonly Block[], header: readonly string[]): number {
  const named = [...header.keys()].filter((i) => context.lexicon.is('nameColumns', header[i] ?? ''));
  if (named.length < 2) return named[0] ?? 0;
  const full = (i: number): number =>
    rows.filter(
      ({ cells }) =>
        cells?.[i]?.text.includes(' ') === true && isPersonName(cells[i]?.text ?? '', context.lexicon),
    ).length;
  return named.reduce((best, i) => (full(i) > full(best) ? i : best));
}

function valueOf(row: Block, at: number): string | undefined {
  const text = at < 0 ? undefined : row.cells?.[at]?.text;
  return text === undefined || text === '' || /^[-–—/]+$/.test(text) ? undefined : text;
}

function presenceOf(
  context: MinutesContext,
  mark: string,
  heading: string,
): 'present' | 'absent' | undefined {
  const absentColumn = context.document.findLabel(heading) === 'absent';
  if (context.lexicon.is('presentMarks', mark)) return absentColumn ? 'absent' : 'present';
  if (context.lexicon.is('absentMarks', mark)) return 'absent';
  if (mark === '') return absentColumn ? 'present' : 'absent';
  return undefined;
}
