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

/** Longest line that heads a list, and its most words. */
const LIST_HEAD = 48;
const LIST_WORDS = 6;
/** Fewest words of an entry that tells something, unlike a name. */
const ENTRY = 4;

/**
 * Short lines right above a paragraph of their own, as plain-text minutes head their topics: "Election of officers", and on the next
 * line "Ada Brook proposed …", or above a list of what was said. A line that ends a sentence, or stands in a list, is none.
 */
export function plainHeadings(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.filter((block, at) => headsText(block, blocks[at + 1]));
  if (found.length >= LEAST) return found;
  const told = blocks.filter((block, at) => headsList(block, blocks[at + 1], ENTRY));
  const [opening] = told;
  const first = opening === undefined || told.length < LEAST ? -1 : blocks.indexOf(opening);
  // "Any other business" over "None" stands among them.
  return first < 0 ? [] : blocks.slice(first).filter((block, at, rest) => headsList(block, rest[at + 1], 1));
}

/** "Parking", and right below it "- Ben has emailed the council": a line behind a blank one, over entries that tell something. */
function headsList(block: Block, next: Block | undefined, least: number): boolean {
  if (block.kind !== 'paragraph' || block.continues || block.label !== undefined) return false;
  if (next?.kind !== 'item' || !next.continues || next.number !== undefined || next.checked !== undefined)
    return false;
  const { text } = block.content;
  const words = next.content.text.split(' ');
  return (
    text.length <= LIST_HEAD &&
    text.split(' ').length <= LIST_WORDS &&
    startsWithCapital(text) &&
    isAlphanumericAt(text, text.length - 1) &&
    isHead(text) &&
    words.length >= least &&
    (least < ENTRY || words.some((word) => isSmallAt(word, 0)))
  );
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
