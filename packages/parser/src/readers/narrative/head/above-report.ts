import { isProse } from './is-prose.js';
import { passageLines } from './passage-lines.js';
import { readHeadLine } from './head-line.js';
import type { Block, Label } from '../../../blocks/block.js';
import type { Document } from '../../../document/document.js';
import type { Passage } from '../../../source/passage.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** How far below a site's slogan the date line stands, in blocks, and how long such a slogan is, in UTF-16 units. */
const BELOW = 5;
const SLOGAN = 100;

/** "Welcome to the lake. It is yours." above title and date: a sentence, but no report begins there. */
export function standsAboveDate(
  document: Document,
  blocks: readonly Block[],
  at: number,
  time: TimeContext,
): boolean {
  const block = blocks[at];
  if (block === undefined || block.content.text.length > SLOGAN) return false;
  for (let i = at + 1; i < Math.min(blocks.length, at + 1 + BELOW); i++) {
    const below = blocks[i];
    if (below === undefined || isProse(below.content.text)) return false;
    const lines = passageLines(document.source, below.content);
    if (lines.some((line) => readHeadLine(document, line, below.label, time).kind === 'date'))
      return i > at + 1;
  }
  return false;
}

/** Longest summary under a title, in UTF-16 units. */
const SUMMARY = 300;

/** One sentence between the title and the lines that say who published it and when. */
export function isSummary(
  document: Document,
  blocks: readonly Block[],
  at: number,
  time: TimeContext,
): boolean {
  const block = blocks[at];
  if (block === undefined || block.kind !== 'paragraph' || block.label !== undefined) return false;
  const { text } = block.content;
  if (text.length > SUMMARY || !isProse(text)) return false;
  for (let i = at + 1; i < Math.min(blocks.length, at + 1 + BELOW); i++) {
    const below = blocks[i];
    if (below === undefined || isProse(below.content.text)) return false;
    const published = passageLines(document.source, below.content).some((line, k) =>
      saysPublished(document, line, k === 0 ? below.label : undefined, time),
    );
    if (published) return blocks.slice(i + 1, i + 1 + BELOW).some((one) => isProse(one.content.text));
  }
  return false;
}

/** "Published 3 May 2025", with its label or without the colon. */
function saysPublished(
  document: Document,
  line: Passage,
  label: Label | undefined,
  time: TimeContext,
): boolean {
  const read = readHeadLine(document, line, label, time);
  return (
    (read.kind === 'label' && read.key === 'published' && read.day !== undefined) ||
    (read.kind === 'date' &&
      document.findLabel(line.text.slice(0, read.day.mention.start).trim()) === 'published')
  );
}
