import {
  isCapitalAt,
  isLetterAt,
  isSmalls,
  lettersEnd,
  startsWithCapital,
} from '../../mentions/letters-in-text.js';
import { isTrueHeading } from '../../blocks/heading.js';
import { isDigit } from '../../mentions/letters.js';
import type { Block } from '../../blocks/block.js';
import type { Lexicon } from './lexicon.js';

/** A sequence of numbers is an agenda from so many items on. */
const LEAST = 2;
/** Most words, the last blank counted, of a first sentence that is a title. */
const TITLE_WORDS = 9;
/** The same for plain lines with a word and a number: "Table 1", "Table 2" may be something else. */
const LEAST_LINES = 3;

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

/** Minutes that count on from those before: 10, 11, 12 …, each with text below it. */
function continuedTopics(blocks: readonly Block[], places: readonly Place[]): Block[] {
  const items = places.filter(({ block }) => isNumbered(block) && /^\d{1,3}$/.test(block.number ?? ''));
  const counts = items.every(
    ({ at, block }, i) =>
      hasTextBetween(blocks, at, items[i + 1]?.at ?? blocks.length) &&
      (i === 0 || Number(block.number) === Number(items[i - 1]?.block.number) + 1),
  );
  return counts && items.length >= LEAST_LINES ? items.map(({ block }) => block) : [];
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

/**
 * Plain lines that count on by a number of their own: "TOP 1: …", "TOP 2: …"; "24/051 …", "24/052 …"; "1 – …", "2 – …". The
 * words around the number are the same in each.
 */
function countedLines(blocks: readonly Block[], lexicon: Lexicon, inWords: boolean): Block[] {
  const runs = new Map<string, { block: Block; at: number; value: number }[]>();
  const found: Block[] = [];
  let resolved = 0;
  const close = (run: { block: Block; at: number }[], series: string): void => {
    const apart = run.filter(({ at }, i) =>
      hasTextBetween(blocks, at, run[i + 1]?.at ?? blocks.length),
    ).length;
    const least =
      series === ROMAN || series === IN_WORDS || lexicon.is('itemWords', series) ? LEAST : LEAST_LINES;
    // Where items have numbers, those in words are points below them.
    if (series === IN_WORDS && !inWords) return;
    if (run.length >= least && apart * 2 >= run.length) found.push(...run.map(({ block }) => block));
  };
  blocks.forEach((block, at) => {
    const counted =
      block.kind === 'paragraph'
        ? (countedStart(block.content.text) ??
          ordinalStart(block.content.text, lexicon) ??
          plainStart(block.content.text))
        : undefined;
    if (counted === undefined) return;
    // "The council resolves: First: …": what a line with a colon announces is no agenda.
    if (counted.series === IN_WORDS) {
      const announced = counted.value === 1 && /[:：]$/.test(blocks[at - 1]?.content.text ?? '');
      if (announced || (resolved > 0 && counted.value === resolved + 1)) {
        resolved = counted.value;
        return;
      }
      resolved = 0;
    }
    const run = runs.get(counted.series) ?? [];
    const last = run[run.length - 1];
    if (counted.series === PLAIN && last === undefined && counted.value !== 1) return;
    const entry = { block, at, value: counted.value };
    if (last !== undefined && counted.value === last.value + 1) {
      run.push(entry);
      return;
    }
    close(run, counted.series);
    runs.set(counted.series, [entry]);
  });
  for (const [series, run] of runs) close(run, series);
  return found;
}

/** The series of lines counted "I –", "II –", which nothing else is. */
const ROMAN = 'I –';
/** The same counted in words. */
const IN_WORDS = 'in words';

/** The number a line begins with, what stands around it, and the length of both. */
interface Counted {
  readonly series: string;
  readonly value: number;
  readonly length: number;
}

/** Reads the number a line begins with, and what stands around it. */
export function countedStart(text: string): Counted | undefined {
  const head = text.slice(0, 30);
  if (isLetterAt(head, 0)) {
    const word = /\d/.test(head) ? countedWord(head) : undefined;
    if (word !== undefined || !/^[IVX]/.test(head)) return word;
  }
  const part = /^(\d{2,4}[/-])(\d{1,4})(?=[.:)]? )/.exec(head);
  const year = part === null ? /^(\d{1,3})(\/\d{2,4})(?=[.:)]? )/.exec(head) : null;
  if (part !== null && !/^\d{4}-\d{2}$/.test(part[0]))
    return { series: part[1] ?? '', value: Number(part[2]), length: part[0].length };
  if (year !== null) return { series: year[2] ?? '', value: Number(year[1]), length: year[0].length };
  const dashed = /^(\d{1,2}|[IVX]{1,5})(?= ?[–—] | - |\. ?[-–] )/.exec(head);
  const value = ordinal(dashed?.[1]);
  return dashed === null || value === undefined
    ? undefined
    : { series: /\d/.test(dashed[0]) ? '–' : ROMAN, value, length: dashed[0].length };
}

/** "TOP 3", "Agenda item 4:", "zu TOP 4.": a number behind one word or two. */
function countedWord(head: string): Counted | undefined {
  const first = lettersEnd(head, 0, head.length);
  const opens = head[first] === ' ' && ((first >= 4 && first <= 8) || isSmalls(head.slice(0, first), 2, 3));
  return (opens ? numberBehindWord(head, first + 1) : undefined) ?? numberBehindWord(head, 0);
}

function numberBehindWord(head: string, from: number): Counted | undefined {
  const end = lettersEnd(head, from, head.length);
  if (end - from < 2 || end - from > 14) return undefined;
  const [found, marks = '', digits = ''] =
    /^(\.? ?#?)(\d{1,3})(?=[.:)]? |[.:)]?$)/.exec(head.slice(end)) ?? [];
  return found === undefined
    ? undefined
    : {
        series: head.slice(0, end + marks.length).toLowerCase(),
        value: Number(digits),
        length: end + found.length,
      };
}

/** "Primero.- …", "SEGUNDO: …": a number in words before an item. */
export function ordinalStart(text: string, lexicon: Lexicon): Counted | undefined {
  const first = lettersEnd(text, 0, 13);
  const behind = text[first] === ' ' && first >= 3 && first <= 8 ? first + 1 : 0;
  return (behind > 0 ? ordinalAt(text, behind, lexicon) : undefined) ?? ordinalAt(text, 0, lexicon);
}

function ordinalAt(text: string, from: number, lexicon: Lexicon): Counted | undefined {
  const end = lettersEnd(text, from, from + 13);
  if (end - from < 5 || end - from > 12) return undefined;
  if (!/^(?:\.[-–]| ?[-–—] |[.:)] )/.test(text.slice(end, end + 3))) return undefined;
  const value = lexicon.ordinal(text.slice(from, end));
  return value === 0 ? undefined : { series: IN_WORDS, value, length: end };
}

/** The series of lines with nothing but a blank behind their number. */
const PLAIN = ' ';

/** "1 Opening", "2 Roll call": such a line is told by counting on from one. */
export function plainStart(text: string): Counted | undefined {
  if (!isDigit(text.charCodeAt(0)) || text.length > 100 || /[.!?,;:]$/.test(text)) return undefined;
  const length = /^\d{1,2} /.exec(text)?.[0].length ?? 0;
  if (length === 0 || !isCapitalAt(text, length) || !isLetterAt(text, length + 1)) return undefined;
  return { series: PLAIN, value: Number(text.slice(0, length)), length };
}

function hasTextBetween(blocks: readonly Block[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const block = blocks[i];
    if (block !== undefined && block.kind !== 'rule') return true;
  }
  return false;
}

const hanDigits = '一二三四五六七八九';
/** The numerals of documents, which nobody can turn into another by a stroke, in simplified and traditional characters. */
const formalDigits = ['壹', '贰貳', '叁參', '肆', '伍', '陆陸', '柒', '捌', '玖', '拾'];

/** The value of an item's number: "3", "IV", "三", "十二". Undefined for letters and for numbers in parts ("2.1"). */
export function ordinal(number: string | undefined): number | undefined {
  if (number === undefined) return undefined;
  if (/^\d{1,3}(?:\.0)?$/.test(number)) return Number(number);
  if (/^[ivxIVX]{1,6}$/.test(number)) return roman(number.toUpperCase());
  const plain = plainNumerals(number);
  if (plain !== number) return ordinal(plain);
  if (/^[一二三四五六七八九十]{1,3}$/.test(number)) {
    const ten = number.indexOf('十');
    if (ten < 0) return hanDigits.indexOf(number) + 1;
    const tens = ten === 0 ? 1 : hanDigits.indexOf(number[0] ?? '') + 1;
    const ones = number[ten + 1];
    return tens * 10 + (ones === undefined ? 0 : hanDigits.indexOf(ones) + 1);
  }
  return undefined;
}

function plainNumerals(number: string): string {
  return [...number]
    .map((ch) => {
      const value = formalDigits.findIndex((forms) => forms.includes(ch));
      return value < 0 ? ch : (`${hanDigits}十`[value] ?? ch);
    })
    .join('');
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = romanDigits[text[i] ?? ''] ?? 0;
    sum += value < (romanDigits[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
