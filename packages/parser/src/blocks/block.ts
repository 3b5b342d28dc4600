import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';

/**
 * A piece of the layout: what stands on lines of its own. `start` and `end` are source offsets from the first to the
 * last non-blank character, marks included; `content` holds the words.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Words of the block: without list marker, heading marks, checkbox. */
  readonly content: Passage;
  /** True where no blank line stands between this block and the one before. */
  readonly continues: boolean;
  /** Columns of white space before the first character (a tab goes to the next multiple of four). */
  readonly indent: number;
  /** Heading: 1 to 6. A line that is strong as a whole is a heading of level 7. */
  readonly level?: number | undefined;
  /** List item: 0 for the outermost list. */
  readonly depth?: number | undefined;
  /** List item or heading: its number as written, without the trailing mark ("3", "2.1", "IV", "一"). */
  readonly number?: string | undefined;
  /** List item: its checkbox. */
  readonly checked?: boolean | undefined;
  /** "Label: value" on one line, or a known label alone with its value on the next line. */
  readonly label?: Label | undefined;
  /** Table row: its cells. */
  readonly cells?: readonly Passage[] | undefined;
  /** Table row: true for the row above the delimiter row. */
  readonly header?: boolean | undefined;
  /** Front matter field, list item below it: names of the keys that lead to it. */
  readonly path?: readonly string[] | undefined;
}

/** What a block is in the layout. A `row` is one of a table; a `rule` is anything that only draws, or tags without words. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'frontMatter' | 'code' | 'rule';

/** A short text before a colon, and what follows it. */
export interface Label {
  /** The label's words, without the colon. */
  readonly name: Passage;
  /** What follows the colon on the same line or, for a known label alone on its line, the next line. May be empty. */
  readonly value: Passage;
}
