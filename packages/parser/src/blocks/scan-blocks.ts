import { joinPassages, sourceSpan, subPassage, verbatimPassage } from '../source/passage.js';
import { isNextLineOfParagraph, isUnwrapped, readWrapping } from './paragraph-lines.js';
import { partFields } from './part-fields.js';
import { plainPassage } from './plain-passage.js';
import { readFrontMatter } from './front-matter.js';
import { readHtmlLine } from './html-line.js';
import { readLabel } from './label.js';
import { readLines } from './lines.js';
import { readListMarker } from './list-marker.js';
import { isFurniture, isRule, setextLevel } from './rule.js';
import { htmlCells, isDelimiterRow, splitCells } from './table-row.js';
import type { Block } from './block.js';
import type { HtmlLine } from './html-line.js';
import type { Line } from './lines.js';
import type { Passage } from '../source/passage.js';
import type { Wrapping } from './paragraph-lines.js';
import type { Source } from '../source/source.js';

/** What the scanner must know of the languages at hand. */
export interface BlockWords {
  /** True for the words of a label that may stand alone on its line with the value on the next ("date"). */
  readonly isLoneLabel: (words: string) => boolean;
  /** True for the words of any known label; without it no words are. */
  readonly isLabel?: (words: string) => boolean;
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
    const common = {
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
      blocks.push({ ...common, kind: 'code', end: last.contentEnd, content: verbatimPassage(source, inner) });
      n = fenceEnd;
      continue;
    }
    if (raw.startsWith('<!--') && !raw.includes('-->')) {
      n = commentEnd(lines, n);
      blocks.push({
        ...common,
        kind: 'rule',
        end: (lines[n] ?? line).contentEnd,
        content: plainPassage(source, { ...common, end: common.start }),
      });
      continue;
    }
    if (isRule(raw) || isFurniture(raw)) {
      blocks.push({
        ...common,
        kind: 'rule',
        content: plainPassage(source, { ...common, end: common.start }),
      });
      list = [];
      continue;
    }
    const html = readHtmlLine(raw);
    if (html !== undefined) {
      const block = htmlBlock(source, line, html, htmlDepth);
      if (html.kind === 'tags') htmlDepth = Math.max(0, htmlDepth + html.lists);
      blocks.push({ ...common, ...block });
      list = [];
      continue;
    }
    const heading = readHeading(source, line, raw);
    if (heading !== undefined) {
      blocks.push({ ...common, kind: 'heading', ...heading, ...labelled(heading.content) });
      list = [];
      continue;
    }
    if (raw.startsWith('|') || (raw.includes('|') && (wasRow || isDelimiterRow(lines[n + 1]?.text ?? '')))) {
      rowAbove = true;
      if (isDelimiterRow(raw)) {
        blocks.push({
          ...common,
          kind: 'rule',
          content: plainPassage(source, { ...common, end: common.start }),
        });
        continue;
      }
      const cells = splitCells(source, line).map((cell) => plainPassage(source, cell));
      blocks.push({
        ...common,
        kind: 'row',
        content: joinPassages(cells, ' | '),
        cells,
        header: isDelimiterRow(lines[n + 1]?.text ?? ''),
      });
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
      (!common.continues || isUnderline(raw, lines[n + 1]?.text ?? ''))
    ) {
      const content = plainPassage(source, { start: common.start + (marker?.length ?? 0), end: common.end });
      const number = marker?.number === undefined ? {} : { number: marker.number };
      blocks.push({ ...common, kind: 'heading', level, content, ...number, ...labelled(content) });
      n++;
      list = [];
      continue;
    }

    // Take the lines that carry the same sentence on.
    const first = n;
    let known: Wrapping | undefined;
    const wrapping = (): Wrapping => (known ??= readWrapping(lines, first));
    while (
      isNextLineOfParagraph(
        source,
        lines[n],
        lines[n + 1],
        wrapping,
        marker !== undefined,
        isLabel,
        unwrapped,
      ) &&
      setextLevel('x', lines[n + 2]?.text ?? '') === 0
    )
      n++;
    const last = lines[n] ?? line;
    const start = line.contentStart + (marker?.length ?? 0);
    const content = joinLines(source, lines, first, n, start);
    const end = last.contentEnd;

    if (marker !== undefined) {
      list = list.filter((indent) => indent < line.indent);
      const depth = list.length;
      list.push(line.indent);
      blocks.push({
        ...common,
        kind: 'item',
        end,
        content,
        depth,
        ...(marker.number === undefined ? {} : { number: marker.number }),
        ...(marker.checked === undefined ? {} : { checked: marker.checked }),
        ...labelled(content),
      });
      continue;
    }
    const lone = n === first && words.isLoneLabel(content.text) ? lines[n + 1] : undefined;
    if (lone !== undefined && !lone.blank) {
      n++;
      const value = plainPassage(source, { start: lone.contentStart, end: lone.contentEnd });
      blocks.push({
        ...common,
        kind: 'paragraph',
        end: lone.contentEnd,
        content: joinPassages([content, value], ' '),
        label: { name: content, value },
      });
      continue;
    }
    list = list.filter((indent) => indent < line.indent);
    const strong = isStrong(content);
    blocks.push({
      ...common,
      kind: strong && content.text.length <= 120 ? 'heading' : 'paragraph',
      end,
      content,
      ...(strong && content.text.length <= 120 ? { level: 7 } : {}),
      ...(list.length > 0 ? { depth: list.length - 1 } : {}),
      ...labelled(content),
    });
  }
  return blocks;
}

/**
 * "K. Lund" at the start of a line is a name with its initial, unless the letter begins a list or goes on with one: "A. Roof",
 * "I. Opening", "C. Yard" behind "B. Hall".
 */
function isInitial(
  number: string,
  raw: string,
  last: string,
  roman: boolean,
  beside: readonly (string | undefined)[],
): boolean {
  if (!/^[A-Z]$/.test(number) || !raw.startsWith(`${number}.`)) return false;
  // "A. Brook" and "I. Hill" may begin lists, but not beside "S. Voss".
  if (number === 'A' || number === 'I') {
    const [before, after] = beside.map((line) => /^([A-Z])\. ?\p{L}/u.exec(line ?? '')?.[1]);
    return (
      (before !== undefined && before.charCodeAt(0) + 1 !== number.charCodeAt(0)) ||
      (after !== undefined && number.charCodeAt(0) + 1 !== after.charCodeAt(0))
    );
  }
  const goesOn = last.length === 1 && last.charCodeAt(0) + 1 === number.charCodeAt(0);
  return !goesOn && !(roman && /^[VX]$/.test(number));
}

/** True where the line of marks is drawn below a line that follows others, and not between paragraphs. */
function isUnderline(line: string, below: string): boolean {
  return below.length >= 8 || below.length * 2 >= line.length;
}

/** The block that a line of HTML makes. */
function htmlBlock(
  source: Source,
  line: Line,
  html: HtmlLine,
  depth: number,
): Omit<Block, 'start' | 'end' | 'continues' | 'indent'> {
  const content = plainPassage(source, {
    start: line.contentStart,
    end: html.kind === 'tags' ? line.contentStart : line.contentEnd,
  });
  if (html.kind === 'tags') return { kind: 'rule', content };
  if (html.kind === 'heading') return { kind: 'heading', level: html.level, content, ...labelled(content) };
  if (html.kind === 'item')
    return { kind: 'item', depth: Math.max(0, depth - 1), content, ...labelled(content) };
  if (html.kind === 'paragraph') {
    const strong = isStrong(content) && content.text.length <= 120;
    return {
      kind: strong ? 'heading' : 'paragraph',
      ...(strong ? { level: 7 } : {}),
      content,
      ...labelled(content),
    };
  }
  const cells = htmlCells(source, line).map((cell) => plainPassage(source, cell));
  return { kind: 'row', content: joinPassages(cells, ' | '), cells, header: html.header };
}

function labelled(content: Passage): { label?: NonNullable<Block['label']> } {
  const label = readLabel(content);
  return label === undefined ? {} : { label };
}

function readHeading(
  source: Source,
  line: Line,
  raw: string,
): { level: number; content: Passage } | undefined {
  const wiki = wikiLevel(raw);
  if (wiki > 0) {
    let end = line.contentEnd;
    while (end > line.contentStart + wiki && source.text[end - 1] === raw[0]) end--;
    return { level: wiki, content: plainPassage(source, { start: line.contentStart + wiki, end }) };
  }
  let level = 0;
  while (level < 7 && raw[level] === '#') level++;
  if (level === 0 || level > 6) return undefined;
  const next = raw[level];
  // "#247" names an issue; "#会议" is a heading whose author left the space out.
  if (
    next !== ' ' &&
    next !== '\t' &&
    next !== '\u00a0' &&
    !(next !== undefined && /[\p{L}*]/u.test(next) && level > 1)
  )
    return undefined;
  let end = line.contentEnd;
  while (end > line.contentStart + level && source.text[end - 1] === '#') end--;
  return { level, content: plainPassage(source, { start: line.contentStart + level, end }) };
}

/** "== Heading ==", "==Heading" and, in logs, "__heading": the level is the number of marks; 0 for other lines. */
function wikiLevel(raw: string): number {
  const mark = raw[0];
  if ((mark !== '=' && mark !== '_') || raw.length > 120) return 0;
  let marks = 0;
  while (raw[marks] === mark) marks++;
  if (marks < 2 || marks > 6 || !/[\p{L}\p{N}"'(]/u.test(raw.slice(marks).trimStart().slice(0, 1))) return 0;
  // "__strong__" words are Markdown's.
  return mark === '_' && (marks > 2 || raw.includes('__', marks)) ? 0 : marks;
}

/** A line that is strong from its first to its last word stands for a heading. */
function isStrong(content: Passage): boolean {
  const { length } = content.text;
  return (
    length > 0 &&
    content.marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= length - 1)
  );
}

function joinLines(
  source: Source,
  lines: readonly Line[],
  first: number,
  last: number,
  start: number,
): Passage {
  if (first === last) return plainPassage(source, { start, end: lines[first]?.contentEnd ?? start });
  const end = lines[last]?.contentEnd ?? start;
  const whole = plainPassage(source, { start, end });
  return closeHanGaps(source, whole);
}

/** A line break between two Han characters is no space. */
function closeHanGaps(source: Source, passage: Passage): Passage {
  const { text } = passage;
  if (!/\p{Script=Han}/u.test(text)) return passage;
  const pieces: Passage[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    if (!isWide(text[at - 1] ?? '') || !isWide(text[at + 1] ?? '')) continue;
    const gap = sourceSpan(passage, at, at + 1);
    if (!/[\n\r]/.test(source.text.slice(gap.start, gap.end))) continue;
    pieces.push(subPassage(passage, from, at));
    from = at + 1;
  }
  if (pieces.length === 0) return passage;
  return joinPassages([...pieces, subPassage(passage, from, text.length)], '');
}

function isWide(ch: string): boolean {
  return /[\p{Script=Han}，。、；：！？（）“”《》]/u.test(ch);
}

/** First line of each fenced code block → its last line. An opening fence without a closing one is no fence. */
function fencePartners(lines: readonly Line[], from: number): Map<number, number> {
  const partners = new Map<number, number>();
  let open: { line: number; mark: string } | undefined;
  for (let n = from; n < lines.length; n++) {
    const text = lines[n]?.text ?? '';
    const mark = text.startsWith('```')
      ? '```'
      : text.startsWith('~~~') && !/^~+$/.test(text)
        ? '~~~'
        : undefined;
    if (open === undefined) {
      if (mark !== undefined && !text.slice(3).includes('`')) open = { line: n, mark };
    } else if (text.startsWith(open.mark) && /^[`~]+$/.test(text)) {
      partners.set(open.line, n);
      open = undefined;
    }
  }
  return partners;
}

function commentEnd(lines: readonly Line[], from: number): number {
  for (let n = from; n < Math.min(lines.length, from + 200); n++)
    if ((lines[n]?.text ?? '').includes('-->')) return n;
  return from;
}
