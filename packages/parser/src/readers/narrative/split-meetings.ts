import { endsSentence, isProse } from './head/is-prose.js';
import { findDateLine } from './head/find-day.js';
import { passageLines } from './head/passage-lines.js';
import { readDateline } from './head/read-dateline.js';
import { splitFurther } from './split-further.js';
import type { Block } from '../../blocks/block.js';
import type { FurtherMeeting } from '../reader.js';
import type { Passage } from '../../source/passage.js';
import type { Document } from '../../document/document.js';

/** Shortest and longest title, in UTF-16 units. */
const SHORTEST = 12;
const LONGEST = 220;

/** The blocks of each meeting: of every report in a text, and of further meetings that a report goes on to tell of. */
export function splitMeetings(document: Document): readonly (readonly Block[] | FurtherMeeting)[] {
  return splitReports(document).flatMap((blocks) => splitFurther(document, blocks));
}

/**
 * The blocks of each report in a text of several: where a title stands with a date line or a dateline under it, followed by prose,
 * a report begins. A text that begins otherwise, or where there is one such place, is one report.
 */
function splitReports(document: Document): readonly (readonly Block[])[] {
  const { blocks } = document;
  const starts: number[] = [];
  for (const [i, block] of blocks.entries()) if (startsReport(document, block, blocks, i)) starts.push(i);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [blocks];
  const before = blocks.slice(0, first).filter((block) => isProse(block.content.text));
  if (before.length > 0) return [blocks];
  return starts.map((start, k) => blocks.slice(k === 0 ? 0 : start, starts[k + 1] ?? blocks.length));
}

function startsReport(document: Document, block: Block, blocks: readonly Block[], at: number): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (block.continues && block.kind !== 'heading') return false;
  const lines = passageLines(document.source, block.content);
  const [title] = lines;
  if (
    title === undefined ||
    title.text.length < SHORTEST ||
    title.text.length > LONGEST ||
    (endsSentence(title.text) && block.kind !== 'heading')
  )
    return false;
  if (isDated(document, title)) return false;
  const last = lines[lines.length - 1];
  if (lines.length > 1 && last !== undefined && isDated(document, last)) return proseFollows(blocks, at + 1);
  const below = blocks[at + 1];
  if (below === undefined || lines.length > 3) return false;
  const [firstLine] = passageLines(document.source, below.content);
  if (firstLine !== undefined && isDated(document, firstLine)) return proseFollows(blocks, at + 1);
  return isProse(below.content.text) && readDateline(document, below.content, {})?.day !== undefined;
}

function isDated(document: Document, line: Passage): boolean {
  return findDateLine(document, line, {}) !== undefined;
}

function proseFollows(blocks: readonly Block[], from: number): boolean {
  for (let i = from; i < Math.min(blocks.length, from + 4); i++)
    if (isProse(blocks[i]?.content.text ?? '')) return true;
  return false;
}
