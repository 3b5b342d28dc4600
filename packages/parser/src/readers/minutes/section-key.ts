import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';

/** What the words of a heading, or of the label in it, are known to say. */
export function sectionKey(document: Document, block: Block): LabelKey | undefined {
  const name = block.label?.name.text;
  return (
    (name === undefined ? undefined : document.findLabel(name)) ?? document.findLabel(block.content.text)
  );
}
