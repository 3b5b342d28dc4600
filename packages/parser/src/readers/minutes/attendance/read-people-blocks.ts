import { addEntry } from './add-entry.js';
import { attendanceKind } from './attendance-kind.js';
import { isLetters, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { isPost } from './read-detail.js';
import { isWholeWord } from './name-form.js';
import { peelName } from './peel-name.js';
import { hasColumns, readColumns } from './read-columns.js';
import { placeholderIn } from '../placeholder-in.js';
import { readAttendanceTable } from './read-attendance-table.js';
import { readEntry } from './read-entry.js';
import { singularPost } from './singular-post.js';
import { hasListDash } from './pieces-at.js';
import { splitNames } from './split-names.js';
import { subPassage } from '../../../source/passage.js';
import { suits } from './suits.js';
import { readPeopleList } from './read-people-list.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { Entry } from './entry.js';
import type { Lexicon } from '../lexicon.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { Post } from '@rapporteur/schema';

/** Reads the blocks below an attendance heading: items, lines, tables. */
export function readPeopleBlocks(
  context: MinutesContext,
  blocks: readonly Block[],
  kind: AttendanceKind,
): void {
  const rows = blocks.filter((block) => block.kind === 'row');
  if (rows.length > 0) readAttendanceTable(context, rows, kind);
  const checkboxes = blocks.some((block) => block.checked === true);
  const items = blocks.filter((block) => block.kind === 'item' && block.depth === 0);
  const lastFirst = isLastFirst(items);
  const nicks = areNicks(blocks);
  const titled = areTitled(blocks, context.lexicon);
  const columns = hasColumns(blocks);
  let inside: { readonly depth: number; readonly kind: AttendanceKind } | undefined;
  let listed = rows.length > 0;
  let above: readonly Post[] = [];
  /** The office named above the lines that follow: "Aldermen:". */
  let office: string | undefined;
  for (const block of blocks) {
    const ditto = /^(?:["”〃]\s*)+/.exec(block.content.text.slice(0, DITTO))?.[0].length ?? 0;
    if (ditto > 0 && (block.kind === 'item' || block.kind === 'paragraph')) {
      listed ||= block.kind === 'item';
      readDitto(context, subPassage(block.content, ditto, block.content.text.length), above, kind);
      continue;
    }
    const before = context.draft.participants.length;
    if (block.kind === 'item') {
      listed = true;
      if ((block.depth ?? 0) <= (inside?.depth ?? -1)) inside = undefined;
      const own = boxKind(block, kind, checkboxes);
      const inner =
        block.label === undefined
          ? undefined
          : attendanceKind(block.label.name.text, context.document, context.lexicon);
      if (inner !== undefined && block.label !== undefined) {
        readPeopleList(context, block.label.value, inner);
        // "* Attending:" over a list of its own.
        if (block.label.value.text === '') inside = { depth: block.depth ?? 0, kind: inner };
      } else if (inside !== undefined)
        readItem(context, block.content, boxKind(block, inside.kind, checkboxes), lastFirst, nicks);
      else if (!readColumns(context, block.content, own, columns))
        readItem(context, block.content, own, lastFirst, nicks);
    } else if (block.kind === 'paragraph') {
      // "Those at the table:" over the list; a paragraph after the list is no part of it.
      if (/[:：]$/.test(block.content.text) && block.label?.value.text === '') {
        office = officeOf(block.label.name.text, context.lexicon);
        continue;
      }
      if (listed && !block.continues && block.label === undefined) break;
      // "21.44 Election of the chair": the minutes go on.
      if (/^\d{1,4}[./]\d{1,4}[.)]? /.test(block.content.text)) break;
      const inner =
        block.label === undefined
          ? undefined
          : attendanceKind(block.label.name.text, context.document, context.lexicon);
      if (inner !== undefined && block.label !== undefined) readPeopleList(context, block.label.value, inner);
      else if (block.label !== undefined && context.document.findLabel(block.label.name.text) !== undefined)
        break;
      // "Staff: Ada Brook, Ben Hill"
      else if (block.label !== undefined && context.lexicon.has('groups', block.label.name.text))
        readPeopleList(context, block.label.value, kind);
      else if (!readColumns(context, block.content, kind, columns)) {
        if (nicks) readItem(context, block.content, kind, lastFirst, nicks);
        else if (office !== undefined && readOfficeLine(context, block.content, office, kind))
          listed ||= false;
        else if (titled) readItem(context, block.content, kind, lastFirst, nicks);
        else readPeopleList(context, block.content, kind);
      }
    }
    if (context.draft.participants.length === before + 1)
      above = context.draft.participants[before]?.posts.slice(0, 1) ?? [];
  }
}

/** "Aldermen:" says of each line below what they are; "Members:" says nothing more. */
function officeOf(words: string, lexicon: Lexicon): string | undefined {
  if (lexicon.has('groups', words.split(' ').pop() ?? '')) return undefined;
  return isPost(words, lexicon) || lexicon.has('posts', words) ? singularPost(words, lexicon) : undefined;
}

/** One name on a line below its office. */
function readOfficeLine(
  context: MinutesContext,
  content: Passage,
  title: string,
  kind: AttendanceKind,
): boolean {
  const entry = readEntry(content, context.lexicon);
  if (entry?.kind !== 'person' || entry.loose) return false;
  addEntry(context, content, { ...entry, posts: [{ title }, ...entry.posts] }, kind);
  return true;
}

/** True for lines that each begin with a title and a name: what a comma adds ("Mr Ada Brook, Brook & Hill") is said of that one. */
function areTitled(blocks: readonly Block[], lexicon: Lexicon): boolean {
  const end = blocks.findIndex(({ kind, continues }) => kind !== 'paragraph' || !continues);
  const lines = blocks.slice(0, end < 0 ? blocks.length : end).filter(({ label }) => label === undefined);
  return (
    lines.length > 1 &&
    lines.every(({ content }) => {
      const { honorific, start } = peelName(content.text.split(/[,(]/, 1)[0] ?? '', lexicon);
      return honorific !== undefined && start > 0;
    }) &&
    lines.every(
      ({ content }) =>
        splitNames(content, lexicon).filter(
          (piece, i) => i > 0 && peelName(piece.text, lexicon).honorific !== undefined,
        ).length === 0,
    )
  );
}

/** Characters that marks for "the same" may take at the start of a line. */
const DITTO = 40;

/** `"      Ada Brook` below "Councillor  Ben Hill": a mark for the post in the line above. */
function readDitto(
  context: MinutesContext,
  rest: Passage,
  posts: readonly Post[],
  kind: AttendanceKind,
): void {
  const entry = readEntry(rest, context.lexicon);
  if (entry?.kind !== 'person' || entry.loose) return;
  addEntry(context, rest, { ...entry, posts: [...posts, ...entry.posts] }, kind);
}

/** In a list with ticked boxes, an empty box says that somebody was not there. */
function boxKind(block: Block, kind: AttendanceKind, checkboxes: boolean): AttendanceKind {
  return block.checked === false && checkboxes ? { ...kind, presence: 'absent', roles: [] } : kind;
}

/** A list item is one person with what is said of them; where it names several, they are read as a list. */
function readItem(
  context: MinutesContext,
  content: Passage,
  kind: AttendanceKind,
  lastFirst: boolean,
  nicks: boolean,
): void {
  if (placeholderIn(context, content)) return;
  if (lastFirst) {
    const entry = swappedName(context, content);
    if (entry !== undefined) {
      addEntry(context, content, entry, kind);
      return;
    }
  }
  const pieces = splitNames(content, context.lexicon);
  const named = pieces.map((piece) => ({ piece, entry: readEntry(piece, context.lexicon) }));
  const persons = named.filter(
    ({ entry }) => entry?.kind === 'person' && entry.loose === false && entry.name.includes(' '),
  );
  const columns = pieces.length === 2 && hasListDash(content.text);
  if ((pieces.length > 2 || columns) && persons.length === pieces.length) {
    for (const { piece, entry } of named) if (entry !== undefined) addEntry(context, piece, entry, kind);
    return;
  }
  const entry = readEntry(content, context.lexicon);
  if (entry !== undefined && suits(entry, kind))
    addEntry(context, content, nicks ? withNick(entry) : entry, kind);
}

/** A list in which one word in brackets is what people are called: "Ada Brook (Heron)". */
function withNick(entry: Entry): Entry {
  const nick = entry.posts.length === 1 ? (entry.posts[0]?.organization ?? '') : '';
  return nick === '' || nick.includes(' ')
    ? entry
    : { ...entry, posts: [], aliases: [...entry.aliases, nick] };
}

/** True where the word in brackets is a form of the name in front of it, in two lines of a list and more. */
function areNicks(blocks: readonly Block[]): boolean {
  let forms = 0;
  for (const { content } of blocks) {
    if (!content.text.endsWith(')') || !startsWithCapital(content.text)) continue;
    const [, name = '', nick = ''] = /^([^()]{2,61}) \(([^()\s]{2,20})\)$/.exec(content.text) ?? [];
    const start = nick.toLowerCase();
    if (isLetters(nick, 2, 20) && name.split(' ').some((word) => word.toLowerCase().startsWith(start)))
      forms++;
  }
  return forms >= 2;
}

/** True for a list whose items are all "Family, Given". */
function isLastFirst(items: readonly Block[]): boolean {
  if (items.length < 3) return false;
  const fitting = items.filter(({ content }) => isFamilyFirst(content.text));
  return fitting.length >= items.length * 0.8;
}

/** "Brook, Ada", "Brook, Ada M. (chair)". */
function isFamilyFirst(text: string): boolean {
  const [, family = '', given = '', middle] =
    /^([^\s,]{2,}), ([^\s(@]+)(?: ([^\s.(@])\.?)?(?: ?[(@].*)?$/.exec(text) ?? [];
  return (
    [family, given, middle ?? 'M'].every((name) => startsWithCapital(name) && isWholeWord(name)) &&
    !/[\d.]/.test(family)
  );
}

function swappedName(context: MinutesContext, content: Passage): Entry | undefined {
  const comma = content.text.indexOf(',');
  if (comma < 0) return undefined;
  const rest = subPassage(content, comma + 1, content.text.length);
  const given = readEntry(rest, context.lexicon);
  if (given === undefined) return undefined;
  const family = content.text.slice(0, comma).trim();
  return {
    ...given,
    name: `${given.name} ${family}`,
    nameSpan: { start: 0, end: content.text.indexOf(given.name, comma) + given.name.length },
  };
}
