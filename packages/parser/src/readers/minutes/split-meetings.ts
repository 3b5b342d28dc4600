import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';

/** The blocks of each meeting of a document. */
export function splitMeetings(document: Document): readonly (readonly Block[])[] {
  return [document.blocks];
}
