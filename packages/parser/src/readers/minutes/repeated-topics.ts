import type { Block } from '../../blocks/block.js';

/** Blocks at the top among which the list of what is to come stands. */
const TOP = 60;
/** Longest item that is looked for. */
const LONGEST = 120;
/** So many items that come again make the list one of contents. */
const LEAST = 2;

/**
 * Lines that say an item of the list at the top again, word for word: the headings of plain text whose contents, or agenda, were
 * listed beforehand.
 */
export function repeatedTopics(blocks: readonly Block[]): readonly Block[] {
  const listed = new Map<string, number>();
  blocks.slice(0, TOP).forEach((block, at) => {
    if (block.kind === 'item' && isShort(block)) listed.set(key(block), at);
  });
  if (listed.size < LEAST) return [];
  const seen = new Set<string>();
  const found = blocks.filter((block, at) => {
    const first =
      block.kind === 'paragraph' && !block.continues && isShort(block) ? listed.get(key(block)) : undefined;
    if (first === undefined || first >= at || seen.has(key(block))) return false;
    seen.add(key(block));
    return true;
  });
  return found.length >= LEAST ? found : [];
}

function isShort({ content }: Block): boolean {
  return content.text.length > 2 && content.text.length <= LONGEST;
}

function key({ content }: Block): string {
  return content.text.toLowerCase();
}
