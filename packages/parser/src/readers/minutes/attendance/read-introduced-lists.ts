import { attendanceKind } from './attendance-kind.js';
import { findPhrases } from '../../../languages/phrases.js';
import { readPeopleBlocks } from './read-people-blocks.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext, Section } from '../minutes-context.js';

/** Blocks at the top among which a sentence introduces an attendance list. */
const TOP = 30;

const tables = [
  ['presentBefore', 'present', []],
  ['absentBefore', 'absent', []],
  ['guestsBefore', 'present', ['guest']],
] as const;

/** "- Present:" as an item, with those who were there as items below it. */
function readLabelledItems(context: MinutesContext, blocks: readonly Block[], at: number): void {
  const block = blocks[at];
  if (block?.kind !== 'item' || block.label === undefined || block.label.value.text !== '') return;
  const kind = attendanceKind(block.label.name.text, context.document, context.lexicon);
  if (kind === undefined) return;
  let end = at + 1;
  while (blocks[end]?.kind === 'item' && (blocks[end]?.depth ?? 0) > (block.depth ?? 0)) end++;
  readPeopleBlocks(context, blocks.slice(at + 1, end), kind);
}

/** Lines right below, up to a blank one or the next label. */
function linesBelow(blocks: readonly Block[], at: number): Block[] {
  let end = at + 1;
  for (let next = blocks[end]; next?.kind === 'paragraph' && next.continues; next = blocks[end]) {
    if (next.label !== undefined && next.label.value.text === '') break;
    end++;
  }
  return blocks.slice(at + 1, end);
}

/** Reads lists below a sentence that says who they are: "The following members were present:". */
export function readIntroducedLists(
  context: MinutesContext,
  read: ReadonlyMap<Section, AttendanceKind>,
): void {
  const { document, lexicon } = context;
  const { blocks } = document;
  const done = new Set([...read.keys()].flatMap((section) => section.blocks));
  blocks.slice(0, TOP).forEach((block, at) => {
    if (!done.has(block)) readLabelledItems(context, blocks, at);
    if (block.kind !== 'paragraph' || !/[:：]$/.test(block.content.text) || done.has(block)) return;
    const kind = attendanceKind(block.content.text, document, lexicon);
    if (kind?.office === false && block.label === undefined && blocks[at + 1]?.kind === 'paragraph') {
      readPeopleBlocks(context, linesBelow(blocks, at), kind);
      return;
    }
    let end = at + 1;
    while (blocks[end]?.kind === 'item') end++;
    const items = blocks.slice(at + 1, end);
    if (items.length === 0) return;
    for (const [table, presence, roles] of tables) {
      if (findPhrases(block.content.text, lexicon.phrases(table)).length === 0) continue;
      readPeopleBlocks(context, items, { presence, roles, remote: false, office: false });
      return;
    }
  });
}
