import {
  hasHan,
  isCapitalAt,
  isSmallAt,
  startsWithCapital,
  startsWithSmall,
} from '../mentions/letters-in-text.js';
import { isFurniture, isRule } from './rule.js';
import { labelEnd } from './label.js';
import { readHtmlLine } from './html-line.js';
import { readChatPrefix } from './chat-prefix.js';
import { readListMarker } from './list-marker.js';
import type { Line } from './lines.js';
import type { Source } from '../source/source.js';

/** Lines longer than this were not wrapped by hand: each is a paragraph of its own. */
const WRAP_LIMIT = 132;
/** Between the two, wrapped and whole lines both occur: a line that ends a sentence is taken for a whole one. */
const USUAL_LIMIT = 110;
/** Lines shorter than this were not wrapped either: each was meant as a line. */
const WRAP_LEAST = 45;
/** Lines shorter than this were wrapped only where nearly all of their breaks look like it: lists of names are as wide. */
const WRAP_SURE = 60;
/** Lines shorter than this that each begin with a capital are lines of a list: names, titles, posts. */
const LIST_LIMIT = 72;
/** Lines of a paragraph that are looked at to see how its author wrapped it. */
const REACH = 40;

/** How the lines of a paragraph were broken. */
export interface Wrapping {
  /** Longest line: the width at which the author, if at all, wrapped lines. */
  readonly width: number;
  /** Nearly all breaks were forced, so that the others were too. */
  readonly even: boolean;
  /** Each line begins with a capital and some could have been longer, as lines of a list: none goes on with another. */
  readonly listed: boolean;
  /** The first line begins with a label, so that other lines may too. */
  readonly labelled: boolean;
}

/** Looks at the lines from `first` to the next blank one. */
export function readWrapping(lines: readonly Line[], first: number): Wrapping {
  let width = 0;
  const last = Math.min(lines.length, first + REACH);
  let end = first;
  for (; end < last; end++) {
    const line = lines[end];
    if (line === undefined || line.blank) break;
    width = Math.max(width, columns(line));
  }
  let forced = 0;
  let capitals = 0;
  for (let n = first; n < end - 1; n++) {
    const line = lines[n];
    const next = lines[n + 1];
    if (line === undefined || next === undefined) continue;
    if (isForced(line, next, width)) forced++;
    if (startsWithCapital(next.text)) capitals++;
  }
  const breaks = end - 1 - first;
  return {
    width,
    listed: width < LIST_LIMIT && breaks >= 2 && capitals === breaks && forced < breaks,
    even: breaks >= 3 && forced >= breaks * 0.75,
    labelled: labelEnd(lines[first]?.text ?? '') > 0,
  };
}

/** So many long lines show that their author leaves it to the screen to wrap them. */
const LEAST_LONG = 3;

/** True where paragraphs stand on a line each, however long: then no break was forced. */
export function isUnwrapped(lines: readonly Line[]): boolean {
  let long = 0;
  let middling = 0;
  for (const line of lines) {
    if (line.blank || line.text.length < WRAP_SURE || line.text.startsWith('|')) continue;
    if (columns(line) > WRAP_LIMIT) long++;
    else middling++;
  }
  return long >= LEAST_LONG && long * 2 >= middling;
}

/**
 * True where `next` carries on the sentence of `line`: the author wrapped there because the next word did not fit into the
 * width of the paragraph. A break that was not forced is meant, and parts two blocks. `isLabel` tells known labels, `unwrapped`
 * that the text wraps no lines.
 */
export function isNextLineOfParagraph(
  source: Source,
  line: Line | undefined,
  next: Line | undefined,
  wrappingOf: () => Wrapping,
  inItem: boolean,
  isLabel: (words: string) => boolean,
  unwrapped: boolean,
): boolean {
  if (line === undefined || next === undefined || next.blank) return false;
  const text = line.text;
  const following = next.text;
  // "…, Mr" / "D. Brook and …": an initial at the start of a line is no item where the line above goes on.
  const initial = /^[B-HJ-UW-Z]\. /.test(following) && !/[.:;!?)]$/.test(text);
  if (!initial && startsBlock(following)) return false;
  if (inItem && next.indent < line.indent) return false;
  if (hasColumns(text) && hasColumns(following)) return false;
  // "Scribe", and set in below it who that was.
  if (next.indent > line.indent && isLabel(text)) return false;
  if (unwrapped && (startsWithCapital(following) || /^\d/.test(following))) return false;
  // "Mr Ada Brook" / "Mr Ben Hill": lines that begin alike are those of a list.
  if (beginAlike(text, following)) return false;
  const wrapping = wrappingOf();
  const hardBreak = source.text.slice(line.contentEnd, line.end).startsWith('  ') || text.endsWith('\\');
  if (hardBreak && (/[.:;!?。：；！？\\]$/.test(text) || !isForced(line, next, wrapping.width))) return false;
  const forced =
    !wrapping.listed &&
    wrapping.width >= WRAP_LEAST &&
    (wrapping.even || (wrapping.width >= WRAP_SURE && isForced(line, next, wrapping.width)));
  // "Present: Ada Brook, Ben Hill" / "Apologies were received from Cy Moss": a label's word begins another list.
  const space = following.indexOf(' ');
  if (
    space > 3 &&
    startsWithCapital(following) &&
    /[^,;&]$/.test(text) &&
    isLabel(following.slice(0, space))
  ) {
    const above = labelEnd(text);
    if (above > 0 && isLabel(text.slice(0, above))) return false;
  }
  const colon = labelEnd(following);
  if (colon > 0) {
    // "… wishes to\nmake a motion. Take a vote: …": words before a colon inside a wrapped sentence are no label.
    const inside =
      forced && wrapping.width <= WRAP_LIMIT && !wrapping.labelled && !/[.:;!?。：；！？]$/.test(text);
    if (!inside || isLabel(following.slice(0, colon))) return false;
  }
  if (wrapping.width > WRAP_LIMIT) return inItem ? next.indent > line.indent : isUnfinished(text, following);
  if (wrapping.width > USUAL_LIMIT && /[.:;!?。：；！？]$/.test(text)) return false;
  return forced || isUnfinished(text, following);
}

function beginAlike(text: string, following: string): boolean {
  const space = text.indexOf(' ', text.indexOf(' ') + 1);
  return space > 3 && space < 24 && following.startsWith(text.slice(0, space + 1));
}

/** True for a line with a gap that parts columns: "rw      Rosa Weber". */
function hasColumns(text: string): boolean {
  return /[^ .:!?] {2,}[^ ]/.test(text);
}

/** True where the first word of `next` would not have fitted behind `line`. */
function isForced(line: Line, next: Line, width: number): boolean {
  const following = next.text;
  const space = following.indexOf(' ');
  // Chinese breaks between any two characters.
  const han = hasHan(following.slice(0, 5)) && !following.slice(0, 5).includes(' ');
  const word = han ? following.slice(0, 2) : space < 0 ? following.slice(0, 40) : following.slice(0, space);
  if (han && /[。！？]$/.test(line.text)) return false;
  return columns(line) + (han ? 0 : 2) + columnsOf(word) > width;
}

/** Width of a line in columns: a Han character takes two. */
function columns(line: Line): number {
  return line.indent + columnsOf(line.text);
}

function columnsOf(text: string): number {
  if (!/[\u2e80-\uffff]/.test(text)) return text.length;
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return width;
}

/** No sentence end: a comma, an initial ("… and J."), or a small letter before and behind the break. */
function isUnfinished(text: string, following: string): boolean {
  const last = text.length - 1;
  return (
    /[,，、]$/.test(text) ||
    (text[last] === '.' && text[last - 2] === ' ' && isCapitalAt(text, last - 1)) ||
    (isSmallAt(text, last) && startsWithSmall(following))
  );
}

function startsBlock(text: string): boolean {
  if (/^(?:#|\||```|~~~|<!--)/.test(text)) return true;
  return (
    isRule(text) ||
    isFurniture(text) ||
    readChatPrefix(text) !== undefined ||
    readListMarker(text) !== undefined ||
    readHtmlLine(text) !== undefined
  );
}
