import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';
import type { Section } from './minutes-context.js';

/** Level of a label that stands for a heading: below every true heading. */
const LABEL_LEVEL = 8;

/** Cuts the document at its headings, and at known labels that stand alone above what belongs to them. */
export function cutSections(document: Document): Section[] {
  const sections: { heading?: Block; key?: LabelKey; level: number; parent?: Section; blocks: Block[] }[] = [];
  let current: (typeof sections)[number] = { level: 1, blocks: [] };
  const open: { rank: number; section: Section }[] = [];
  sections.push(current);
  for (const block of document.blocks) {
    const key = keyOf(document, block);
    const rank = headingRank(block, key);
    if (rank === undefined) {
      current.blocks.push(block);
      continue;
    }
    while (open.length > 0 && (open[open.length - 1]?.rank ?? 0) >= rank) open.pop();
    const parent = open[open.length - 1]?.section;
    current = {
      heading: block,
      ...(key === undefined ? {} : { key }),
      level: open.length + 1,
      ...(parent === undefined ? {} : { parent }),
      blocks: [],
    };
    open.push({ rank, section: current });
    sections.push(current);
  }
  return sections;
}

function keyOf(document: Document, block: Block): LabelKey | undefined {
  const name = block.label?.name.text;
  return (name === undefined ? undefined : document.findLabel(name)) ?? document.findLabel(block.content.text);
}

function headingRank(block: Block, key: LabelKey | undefined): number | undefined {
  if (block.kind === 'heading') return block.level ?? 1;
  if (block.kind === 'paragraph' && key !== undefined && (block.label === undefined || block.label.value.text === '')) return LABEL_LEVEL;
  return undefined;
}
