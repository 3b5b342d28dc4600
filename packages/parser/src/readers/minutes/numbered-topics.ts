import { isCapitalAt, startsWithCapital } from '../../mentions/letters-in-text.js';
import { isTrueHeading } from '../../blocks/heading.js';
import { ordinal } from './ordinal.js';
import { hasTextBetween } from './has-text-between.js';
import { countedLines } from './counted-lines.js';
import type { Block } from '../../blocks/block.js';
import type { Lexicon } from './lexicon.js';

/** A sequence of numbers is an agenda from so many items on; one that does not begin at 1 from a few more. */
const LEAST = 2;
const LEAST_CONTINUED = 3;
/** Most words, the last blank counted, of a first sentence that is a title. */
const TITLE_WORDS = 9;

/** How numbers are written, from those of whole parts to those of the points below them. */
const styles = [
  /^[IVX]+$/,
  /^[壹贰貳叁參肆伍陆陸柒捌玖拾]+$/,
  /^[一二三四五六七八九十]+$/,
  /^\d{1,2}\.0$/,
  /^\d+$/,
  /^[ivx]+$/,
];

/**
 * The numbered lines that head a passage each: 1, 2, 3 … with text between them, as plain-text minutes have it. A list whose
 * items follow one another without anything between is a list. Where lines count in several styles (I, then a, then 1), the
 * first style heads the passages.
 */
export function numberedTopics(blocks: readonly Block[], lexicon: Lexicon): ReadonlySet<Block> {
  const topics = new Set<Block>();
  const plain = !blocks.some(isTrueHeading);
  // Most texts number nothing, and a long one few of its lines.
  const places: Place[] = [];
  blocks.forEach((block, at) => {
    if (isTrueHeading(block) || isNumbered(block)) places.push({ block, at });
  });
  if (places.some(({ block }) => isNumbered(block))) {
    for (const style of styles) {
      for (const block of topicsOf(blocks, places, style, plain)) topics.add(block);
      if (topics.size > 0) break;
    }
    if (topics.size === 0) for (const block of continuedTopics(blocks, places)) topics.add(block);
  }
  for (const block of countedLines(blocks, lexicon, topics.size === 0)) topics.add(block);
  return topics;
}

/** A block, and its place among the blocks. */
interface Place {
  readonly block: Block;
  readonly at: number;
}

function isNumbered({ kind, depth, number }: Block): boolean {
  return kind === 'item' && depth === 0 && number !== undefined;
}

/** Minutes that count on from those before: 10, 11, 12 …, or 24.10, 24.11 … through a year, each with text below it. */
function continuedTopics(blocks: readonly Block[], places: readonly Place[]): Block[] {
  const plain = countedOn(blocks, places, /^\d{1,3}$/);
  return plain.length > 0 ? plain : countedOn(blocks, places, /^\d{2,4}\.\d{1,3}$/);
}

function countedOn(blocks: readonly Block[], places: readonly Place[], style: RegExp): Block[] {
  const items = places.filter(({ block }) => isNumbered(block) && style.test(block.number ?? ''));
  const counts = items.every(({ at, block }, i) => {
    const before = items[i - 1]?.block.number;
    return (
      hasTextBetween(blocks, at, items[i + 1]?.at ?? blocks.length) &&
      (before === undefined || isNextNumber(block.number ?? '', before))
    );
  });
  return counts && items.length >= LEAST_CONTINUED ? items.map(({ block }) => block) : [];
}

/** 12 behind 11, 24.12 behind 24.11. */
function isNextNumber(number: string, before: string): boolean {
  const point = number.indexOf('.') + 1;
  return (
    before.slice(0, point) === number.slice(0, point) &&
    Number(number.slice(point)) === Number(before.slice(point)) + 1
  );
}

function topicsOf(
  blocks: readonly Block[],
  places: readonly Place[],
  style: RegExp,
  plain: boolean,
): Block[] {
  const topics: Block[] = [];
  let run: Place[] = [];
  const isApart = (): boolean => {
    const open = !isIntroduced(blocks[(run[0]?.at ?? 0) - 1]);
    const apart = run.filter(
      ({ block, at }, i) =>
        (open && (goesOn(block) || (plain && run.length > LEAST && isTitled(block)))) ||
        hasTextBetween(blocks, at, run[i + 1]?.at ?? blocks.length),
    ).length;
    return apart >= Math.max(LEAST, run.length / 2);
  };
  const close = (): void => {
    if (run.length >= LEAST && isApart()) topics.push(...run.map(({ block }) => block));
    run = [];
  };
  // A list of its own inside an item begins at 1 again; it belongs to the item unless it goes on for longer, or what came
  // before was but the list of what is to come.
  const beginsAgain = (last: number | undefined, at: number): boolean =>
    last === undefined ||
    (run.length < 2 && hasTextBetween(blocks, last, at)) ||
    (run.length >= LEAST && !isApart());
  for (const { block, at } of places) {
    if (isTrueHeading(block)) {
      close();
      continue;
    }
    if (!style.test(block.number ?? '')) continue;
    const value = ordinal(block.number);
    if (value === undefined) continue;
    const last = run[run.length - 1];
    const next = last === undefined ? 1 : (ordinal(last.block.number) ?? 0) + 1;
    // Where a number was left out, the count goes on behind it.
    const skipped =
      last !== undefined && run.length > 1 && hasTextBetween(blocks, last.at, at) ? value - next : 0;
    if (value === next || skipped === 1 || skipped === 2) run.push({ block, at });
    else if (value === 1 && beginsAgain(last?.at, at)) {
      close();
      run.push({ block, at });
    }
  }
  close();
  return topics;
}

/** "Finance: The treasurer reported …": a numbered line that says in itself what follows its name. */
function goesOn({ label, content }: Block): boolean {
  return label !== undefined && label.value.text !== '' && content.text.length > label.name.text.length + 2;
}

/** "Minutes of the last meeting. They were approved.": the same, behind a short first sentence. */
function isTitled({ content }: Block): boolean {
  const { text } = content;
  if (!startsWithCapital(text)) return false;
  const sentence = /^.[^.:;!?]{2,60}\. /u.exec(text)?.[0];
  const title =
    sentence !== undefined && isCapitalAt(text, sentence.length)
      ? sentence
      : /^.[^.:;!?]{2,60} [-–—] (?=\S)/u.exec(text)?.[0];
  return title !== undefined && title.split(' ').length <= TITLE_WORDS;
}

/** A heading or a line that ends with a colon right above a list says what the list is. */
function isIntroduced(above: Block | undefined): boolean {
  return above === undefined || above.kind === 'heading' || /[:：]$/.test(above.content.text);
}
