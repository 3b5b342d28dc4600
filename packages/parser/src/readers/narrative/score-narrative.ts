import { isProse } from './head/is-prose.js';
import type { Document } from '../../document/document.js';

/** Blocks looked at: enough for any text, and a bound for huge ones. */
const SAMPLE = 2000;

/** How much a document looks like a report in prose: by the share of its characters that stand in whole sentences. */
export function scoreNarrative(document: Document): number {
  let prose = 0;
  let all = 0;
  for (const block of document.blocks.slice(0, SAMPLE)) {
    if (block.kind === 'rule' || block.kind === 'frontMatter') continue;
    const { length } = block.content.text;
    all += length;
    if ((block.kind === 'paragraph' || block.kind === 'item') && isProse(block.content.text)) prose += length;
  }
  return all === 0 ? 0 : 0.15 + 0.6 * (prose / all);
}
