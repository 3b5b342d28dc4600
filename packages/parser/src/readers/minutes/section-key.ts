import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';

/** What the words of a heading, or of the label in it, are known to say; "Agenda 10.31.24" says what "Agenda" does. */
export function sectionKey(document: Document, block: Block): LabelKey | undefined {
  const name = block.label?.name.text;
  const { text } = block.content;
  return (
    (name === undefined ? undefined : document.findLabel(name)) ??
    document.findLabel(text) ??
    (endingDay.test(text.slice(-LONGEST_DAY)) ? document.findLabel(text.replace(endingDay, '')) : undefined)
  );
}

const LONGEST_DAY = 12;
const endingDay = / \d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
