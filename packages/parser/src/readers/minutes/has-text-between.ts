import type { Block } from '../../blocks/block.js';

/** True where anything but a rule stands between two blocks, given by their places among the blocks. */
export function hasTextBetween(blocks: readonly Block[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const block = blocks[i];
    if (block !== undefined && block.kind !== 'rule') return true;
  }
  return false;
}
