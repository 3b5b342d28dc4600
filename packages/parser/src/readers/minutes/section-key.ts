import { isDigit } from '../../mentions/letters.js';
import { isHanAt } from '../../mentions/letters-in-text.js';
import { lexiconOf } from './lexicon.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';

/** What the words of a heading, or of the label in it, are known to say; "Agenda 10.31.24" says what "Agenda" does. */
export function sectionKey(document: Document, block: Block): LabelKey | undefined {
  const name = block.label?.name.text;
  const { text } = block.content;
  return (
    (name === undefined ? undefined : (document.findLabel(name) ?? numberedLabel(document, name))) ??
    document.findLabel(text) ??
    (isDigit(text.charCodeAt(text.length - 1)) && endingDay.test(text.slice(-LONGEST_DAY))
      ? document.findLabel(text.replace(endingDay, ''))
      : undefined)
  );
}

/** 议题六, 案由二, 提案3: the word for an item with its number. */
function numberedLabel(document: Document, name: string): LabelKey | undefined {
  if (
    !isHanAt(name, 0) ||
    !isHanAt(name, 1) ||
    !/^(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/.test(name.slice(2))
  )
    return undefined;
  return lexiconOf(document.packs).is('itemWords', name.slice(0, 2)) ? 'topic' : undefined;
}

const LONGEST_DAY = 12;
const endingDay = / \d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
