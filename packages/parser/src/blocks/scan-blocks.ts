import { foldCase } from '../mentions/fold-case.js';
import { createBlock } from './create-block.js';
import { fencePartners } from './fences.js';
import { htmlBlock } from './html-block.js';
import { isStrong, readHeading } from './heading.js';
import { joinLines } from './join-lines.js';
import {
  isLetterAt,
  isSmallAt,
  startsWithAlphanumeric,
  startsWithCapital,
} from '../mentions/letters-in-text.js';
import { emptyPassage, joinPassages, verbatimPassage } from '../source/passage.js';
import { readLabel } from './label.js';
import { isNextLineOfParagraph, isUnwrapped, readWrapping } from './paragraph-lines.js';
import { partFields } from './part-fields.js';
import { plainPassage } from './plain-passage.js';
import { readFrontMatter } from './front-matter.js';
import { readHtmlLine } from './html-line.js';
import { readLines } from './lines.js';
import { isInitial, readListMarker } from './list-marker.js';
import { isFurniture, isRule, setextLevel } from './rule.js';
import { isDelimiterRow, splitCells } from './table-row.js';
import type { Block } from './block.js';
import type { Line } from './lines.js';
import type { Wrapping } from './paragraph-lines.js';
import type { Source } from '../source/source.js';

/** What the scanner must know of the languages at hand. */
export interface BlockWords {
  /** True for the words of a label that may stand alone on its line with the value on the next ("date"). */
  readonly isLoneLabel: (words: string) => boolean;
  /** True for the words of any known label; without it no words are. */
  readonly isLabel?: (words: string) => boolean;
  /** True for an article, in small letters; without it no word is one. */
  readonly isArticle?: (word: string) => boolean;
}

/** Finds the blocks of a text in one pass, looking ahead by one line (front matter: by 200). */
export function scanBlocks(source: Source, words: BlockWords): Block[] {
  const isLabel = words.isLabel ?? (() => false);
  const lines = partFields(readLines(source, { start: 0, end: source.text.length }), isLabel);
  const unwrapped = isUnwrapped(lines);
  const front = readFrontMatter(source, lines);
  const blocks: Block[] = [...front.blocks];
  const fences = fencePartners(lines, front.lines);
  let afterBlank = true;
  /** Indents of the list items that are open, outermost first. */
  let list: number[] = [];
  let rowAbove = false;
  /** The number of the last list item, and whether items are counted I, II, III: they tell the letter of a list from an initial. */
  let lastNumber = '';
  let roman = false;
  /** HTML lists that are open. */
  let htmlDepth = 0;

  for (let n = front.lines; n < lines.length; n++) {
    const line = lines[n];
    if (line === undefined) break;
    if (line.blank) {
      afterBlank = true;
      rowAbove = false;
      continue;
    }
    const raw = line.text;
    const place = {
      start: line.contentStart,
      end: line.contentEnd,
      continues: !afterBlank,
      indent: line.indent,
    };
    const wasRow = rowAbove;
    afterBlank = false;
    rowAbove = false;

    const fenceEnd = fences.get(n);
    if (fenceEnd !== undefined) {
      const last = lines[fenceEnd] ?? line;
      const inner = { start: line.end, end: Math.max(line.end, last.start) };
      blocks.push(createBlock('code', { ...place, end: last.contentEnd }, verbatimPassage(source, inner)));
      n = fenceEnd;
      continue;
    }
    if (raw.startsWith('<!--') && !raw.includes('-->')) {
      n = commentEnd(lines, n);
      blocks.push(createBlock('rule', { ...place, end: (lines[n] ?? line).contentEnd }, emptyPassage));
      continue;
    }
    if (isRule(raw) || isFurniture(raw)) {
      blocks.push(createBlock('rule', place, emptyPassage));
      list = [];
      continue;
    }
    const html = readHtmlLine(raw);
    if (html !== undefined) {
      blocks.push(htmlBlock(source, line, html, place, htmlDepth));
      if (html.kind === 'tags') htmlDepth = Math.max(0, htmlDepth + html.lists);
      list = [];
      continue;
    }
    const heading = readHeading(source, line, raw);
    if (heading !== undefined) {
      const { content, level } = heading;
      blocks.push(createBlock('heading', place, content, { level, label: readLabel(content) }));
      list = [];
      continue;
    }
    if (raw.startsWith('|') || (raw.includes('|') && (wasRow || isDelimiterRow(lines[n + 1]?.text ?? '')))) {
      rowAbove = true;
      if (isDelimiterRow(raw)) {
        blocks.push(createBlock('rule', place, emptyPassage));
        continue;
      }
      const cells = splitCells(source, line).map((cell) => plainPassage(source, cell));
      const header = isDelimiterRow(lines[n + 1]?.text ?? '');
      blocks.push(createBlock('row', place, joinPassages(cells, ' | '), { cells, header }));
      continue;
    }

    const read = readListMarker(raw);
    const marker =
      read?.number !== undefined &&
      isInitial(read.number, raw, lastNumber, roman, [lines[n - 1]?.text, lines[n + 1]?.text])
        ? undefined
        : read;
    if (marker?.number !== undefined) lastNumber = marker.number;
    roman ||= /^[IVX]{2,}$/.test(lastNumber);
    const level = setextLevel(raw, lines[n + 1]?.text ?? '');
    const numbered = marker?.number !== undefined && (lines[n + 1]?.text ?? '').length * 2 >= raw.length;
    if (
      (marker === undefined || numbered) &&
      level > 0 &&
      (!place.continues || isUnderline(raw, lines[n + 1]?.text ?? ''))
    ) {
      const content = plainPassage(source, { start: place.start + (marker?.length ?? 0), end: place.end });
      const label = readLabel(content);
      blocks.push(createBlock('heading', place, content, { level, number: marker?.number, label }));
      n++;
      list = [];
      continue;
    }

    // Take the lines that carry the same sentence on.
    const first = n;
    let known: Wrapping | undefined;
    const wrapping = (): Wrapping => (known ??= readWrapping(lines, first));
    while (
      (endsInArticle(lines[n], lines[n + 1], words) ||
        isNextLineOfParagraph(
          source,
          lines[n],
          lines[n + 1],
          wrapping,
          marker !== undefined,
          isLabel,
          unwrapped,
        )) &&
      !(marker?.number !== undefined && beginsSentence(lines[n + 1]?.text ?? '', words)) &&
      setextLevel('x', lines[n + 2]?.text ?? '') === 0
    )
      n++;
    const last = lines[n] ?? line;
    const start = line.contentStart + (marker?.length ?? 0);
    const content = joinLines(source, lines, first, n, start);
    const whole = { ...place, end: last.contentEnd };

    if (marker !== undefined) {
      list = list.filter((indent) => indent < line.indent);
      const depth = list.length;
      list.push(line.indent);
      const { number, checked } = marker;
      blocks.push(createBlock('item', whole, content, { depth, number, checked, label: readLabel(content) }));
      continue;
    }
    const lone = n === first && words.isLoneLabel(content.text) ? lines[n + 1] : undefined;
    if (lone !== undefined && !lone.blank) {
      n++;
      const value = plainPassage(source, { start: lone.contentStart, end: lone.contentEnd });
      const both = joinPassages([content, value], ' ');
      const label = { name: content, value };
      blocks.push(createBlock('paragraph', { ...place, end: lone.contentEnd }, both, { label }));
      continue;
    }
    list = list.filter((indent) => indent < line.indent);
    const strong = isStrong(content) && content.text.length <= 120;
    blocks.push(
      createBlock(strong ? 'heading' : 'paragraph', whole, content, {
        level: strong ? 7 : undefined,
        depth: list.length > 0 ? list.length - 1 : undefined,
        label: readLabel(content),
      }),
    );
  }
  return blocks;
}

/** True where the line of marks is drawn below a line that follows others, and not between paragraphs. */
function isUnderline(line: string, below: string): boolean {
  return below.length >= 8 || below.length * 2 >= line.length;
}

function commentEnd(lines: readonly Line[], from: number): number {
  for (let n = from; n < Math.min(lines.length, from + 200); n++)
    if ((lines[n]?.text ?? '').includes('-->')) return n;
  return from;
}

const LONGEST_ARTICLE = 7;

/** "3. Approval of the minutes" and below it "The minutes …": an article with a capital goes on with no name of an item. */
function beginsSentence(line: string, { isArticle }: BlockWords): boolean {
  if (!startsWithCapital(line)) return false;
  let end = 1;
  while (end < LONGEST_ARTICLE && isSmallAt(line, end)) end++;
  // "L'ordre"
  const elided = (line[end] === "'" || line[end] === '’') && isLetterAt(line, end + 1);
  if (elided) end++;
  else if (line[end] !== ' ') return false;
  return isArticle?.(foldCase(line.slice(0, end))) === true;
}

/** "… moved to close the" goes on, whatever the next line begins with. */
function endsInArticle(line: Line | undefined, next: Line | undefined, { isArticle }: BlockWords): boolean {
  if (
    line === undefined ||
    next === undefined ||
    !(startsWithAlphanumeric(next.text) || /^["“]/.test(next.text))
  )
    return false;
  const last = line.text.slice(line.text.lastIndexOf(' ') + 1);
  return last.length < line.text.length && last.length <= 4 && isArticle?.(foldCase(last)) === true;
}
