import { hasHan, startsWithSmall } from '../../../mentions/letters-in-text.js';
import { sectionsOfFacts } from './sections-of-facts.js';
import type { Block } from '../../../blocks/block.js';
import type { Section } from '../minutes-context.js';

/** Fewest words of a line of prose. */
const WORDS = 6;

const none: readonly Block[] = [];

/**
 * The blocks of a section in which something can be moved or decided. Where minutes have no headings, what was discussed stands
 * right below who was there: a section of facts is read from its first line of prose on.
 */
export function blocksToRead({ key, blocks }: Section): readonly Block[] {
  if (key === undefined || !sectionsOfFacts.has(key)) return blocks;
  const first = blocks.findIndex(isProse);
  return first < 0 ? none : blocks.slice(first);
}

/** A paragraph that is no list of names: most of its words begin with a small letter. */
export function isProse({ kind, label, content }: Block): boolean {
  if (kind !== 'paragraph' || label !== undefined) return false;
  const { text } = content;
  if (hasHan(text.slice(0, 40))) return /[。！]$/.test(text);
  const words = text.slice(0, 400).split(' ');
  return words.length >= WORDS && words.filter((word) => startsWithSmall(word)).length * 2 >= words.length;
}
