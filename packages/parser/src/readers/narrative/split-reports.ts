import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';

/** The blocks of each report in a text of several. */
export function splitReports(document: Document): readonly (readonly Block[])[] {
  return [document.blocks];
}
