import { hasRun, isAlphanumericAt, isSmallAt, startsWithCapital } from '../../mentions/letters-in-text.js';
import type { Block } from '../../blocks/block.js';

/** So many lines that stand like headings make a habit of the minutes. */
const LEAST = 2;
/** Longest line that is a heading. */
const LONGEST = 80;
/** Most words of one. */
const WORDS = 10;
/** Fewest characters of the text below one. */
const TEXT = 48;

/**
 * Short lines right above a paragraph of their own, as plain-text minutes head their topics: "Election of officers", and on the next
 * line "Ada Brook proposed …". A line that ends a sentence, or stands in a list, is none.
 */
export function plainHeadings(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.filter((block, at) => headsText(block, blocks[at + 1]));
  return found.length >= LEAST ? found : [];
}

function headsText(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.continues || (block.label?.value.text ?? '') !== '') return false;
  if (next?.kind !== 'paragraph' || !next.continues || next.label !== undefined) return false;
  const { text } = block.content;
  const below = next.content.text;
  return (
    text.length <= LONGEST &&
    below.length >= TEXT &&
    startsWithCapital(text) &&
    endsOpen(text) &&
    text.split(' ').length <= WORDS &&
    (startsWithCapital(below) || /^["“«]/.test(below)) &&
    /[.!?][)"”»]?(?: |$)/.test(below) &&
    isHead(text)
  );
}

/** With a letter, a number or a bracket, and no stop but a colon. */
function endsOpen(text: string): boolean {
  const end = text.endsWith(':') ? text.length - 1 : text.length;
  return text[end - 1] === ')' || isAlphanumericAt(text, end - 1);
}

/** A name alone, with or without a comma, rather signs or addresses what follows. */
function isHead(text: string): boolean {
  return !/,(?! \d{4}\b)/.test(text) && (hasRun(text, isSmallAt, 2) || !hasRun(text, isSmallAt, 1));
}
