import { createMemory } from '../../source/remember.js';
import { emptyPassage } from '../../source/passage.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';
import type { Passage } from '../../source/passage.js';

/** A value with the label that says what it is: on a line, in front matter, or in a table. */
export interface LabelledValue {
  readonly key: LabelKey;
  readonly name: Passage;
  readonly value: Passage;
  readonly block: Block;
  /** Place of the block among the document's blocks. */
  readonly at: number;
}

/** Keys whose value may stand below a heading. */
const headKeys = new Set<LabelKey>([
  'date',
  'time',
  'start',
  'end',
  'location',
  'link',
  'organizer',
  'host',
  'published',
]);
/** Longest line that is a value below a heading. */
const LINE = 120;
const CLOCK = 40;

const known = createMemory<Document, readonly LabelledValue[]>();

/** Every labelled value of the document, in text order; looked for once, since most parts of the head ask for them. */
export function labelledValues(document: Document): readonly LabelledValue[] {
  let values = known.get(document);
  if (values === undefined) known.set(document, (values = findValues(document)));
  return values;
}

function findValues(document: Document): LabelledValue[] {
  const found: LabelledValue[] = [];
  let header: Block | undefined;
  document.blocks.forEach((block, at) => {
    const add = (name: Passage, value: Passage): void => {
      const key = value.text === '' ? undefined : document.findLabel(name.text);
      if (key !== undefined) found.push({ key, name, value, block, at });
    };
    if (block.kind === 'row') {
      const cells = block.cells ?? [];
      if (block.header === true) header = block;
      else if (header !== undefined) {
        const above = header.cells ?? [];
        const keys = above.map((cell) => document.findLabel(cell.text)).filter((key) => key !== undefined);
        // One row below a header of labels is a form; several are a list of something else.
        const next = document.blocks[at + 1];
        const single = document.blocks[at - 1]?.kind === 'rule' && (next?.kind !== 'row' || !next.continues);
        if (single && keys.length >= 2)
          cells.forEach((cell, i) => above[i] !== undefined && add(above[i], cell));
      }
      const [name, value, ...more] = cells;
      if (name !== undefined && value !== undefined && more.every((cell) => cell.text === ''))
        add(name, value);
      return;
    }
    if (block.kind !== 'rule') header = undefined;
    if (block.kind === 'frontMatter') {
      const key = block.path?.[block.path.length - 1];
      if (key !== undefined) add({ ...emptyPassage, text: key.replaceAll(/[-_]/g, ' ') }, block.content);
    } else if (block.kind === 'heading' && (block.label === undefined || block.label.value.text === '')) {
      const below = document.blocks[at + 1];
      const key = document.findLabel(block.content.text);
      // "### Location" with the place on the line below.
      if (
        key !== undefined &&
        headKeys.has(key) &&
        below !== undefined &&
        (below.kind === 'paragraph' || below.kind === 'item') &&
        below.content.text.length <= (key === 'start' || key === 'end' ? CLOCK : LINE)
      ) {
        add(block.content, below.content);
      }
    } else if (block.label !== undefined) add(block.label.name, block.label.value);
  });
  return found;
}
