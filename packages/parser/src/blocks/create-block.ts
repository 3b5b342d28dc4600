import type { Block } from './block.js';

/** Where a block stands. */
export type BlockPlace = Pick<Block, 'start' | 'end' | 'continues' | 'indent'>;

/** What a block has by its kind. */
export type BlockDetails = Pick<
  Block,
  'level' | 'depth' | 'number' | 'checked' | 'label' | 'cells' | 'header' | 'path'
>;

const none: BlockDetails = {};

/** A block: all have the same fields in the same order, since rules read them many times and engines read such objects faster. */
export function createBlock(
  kind: Block['kind'],
  { start, end, continues, indent }: BlockPlace,
  content: Block['content'],
  { level, depth, number, checked, label, cells, header, path }: BlockDetails = none,
): Block {
  return {
    kind,
    start,
    end,
    content,
    continues,
    indent,
    level,
    depth,
    number,
    checked,
    label,
    cells,
    header,
    path,
  };
}
