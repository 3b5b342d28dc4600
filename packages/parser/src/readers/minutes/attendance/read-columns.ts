import { addEntry } from './add-entry.js';
import { isNick } from './name-form.js';
import { isPost } from './read-detail.js';
import { readEntry } from './read-entry.js';
import { subPassage } from '../../../source/passage.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Lines of a list drawn with blanks from so many on. */
const LEAST = 3;

/** True where most lines have two columns parted by blanks: "rw      Rosa Weber". */
export function hasColumns(blocks: readonly Block[]): boolean {
  const parted = blocks.filter(({ content }) => gapIn(content) !== undefined).length;
  return parted >= LEAST && parted * 2 > blocks.length;
}

/** Reads such a line: the name is the side that is no nick, the other side stands for it. False where it is no such line. */
export function readColumns(
  context: MinutesContext,
  content: Passage,
  kind: AttendanceKind,
  columns: boolean,
): boolean {
  const gap = columns ? gapIn(content) : undefined;
  if (gap === undefined) return false;
  const left = subPassage(content, 0, gap);
  const right = subPassage(content, gap, content.text.length);
  if (isPost(left.text, context.lexicon)) return readPostColumn(context, content, left.text, right, kind);
  const nick = isNick(left.text) && !left.text.includes(' ') ? left : right;
  const name = nick === left ? right : left;
  const entry = readEntry(name, context.lexicon);
  if (entry === undefined) return false;
  const aliases =
    isNick(nick.text) && nick.text !== entry.name ? [...entry.aliases, nick.text] : entry.aliases;
  addEntry(
    context,
    content,
    { ...entry, aliases, nameSpan: nameSpanIn(content, entry.name, gap, name === right) },
    kind,
  );
  return true;
}

/** "Mayor      Ada Brook": the post stands in the first column. */
function readPostColumn(
  context: MinutesContext,
  content: Passage,
  title: string,
  right: Passage,
  kind: AttendanceKind,
): boolean {
  const entry = readEntry(right, context.lexicon);
  if (entry?.kind !== 'person' || entry.loose) return false;
  const nameSpan = nameSpanIn(content, entry.name, title.length, true);
  addEntry(context, content, { ...entry, posts: [{ title }, ...entry.posts], nameSpan }, kind);
  return true;
}

function nameSpanIn(
  content: Passage,
  name: string,
  gap: number,
  behind: boolean,
): { start: number; end: number } {
  const start = Math.max(0, content.text.indexOf(name, behind ? gap : 0));
  return { start, end: start + name.length };
}

/** Where the one wide gap of a line is; undefined where it has none or several. */
function gapIn(content: Passage): number | undefined {
  const gaps = content.runs.filter(
    (run) => run.length === 1 && run.sourceLength > 1 && content.text[run.at] === ' ',
  );
  return gaps.length === 1 ? gaps[0]?.at : undefined;
}
