import {
  endsWithHan,
  hasAlphanumeric,
  hasHan,
  isAlphanumericAt,
  isHanAt,
} from '../../../mentions/letters-in-text.js';
import { foldHan, foldHanCase } from '../../../mentions/fold-han.js';
import { foldLabel } from '../../../languages/find-label.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import type { Document } from '../../../document/document.js';

/** Longest line that can be furniture or a caption, in UTF-16 units. */
const LONGEST_LINE = 160;
const LONGEST_CAPTION = 300;

/** True for a line of the page and not of the report: navigation, sharing, "press release", "###". */
export function isFurniture(document: Document, text: string): boolean {
  if (!hasAlphanumeric(text)) return true;
  if (text.length > LONGEST_LINE) return false;
  if (isPath(document, text)) return true;
  if (isButtons(document, text)) return true;
  const folded = foldLabel(text);
  const lower = foldHanCase(text);
  const plain = foldHan(folded);
  const page = pageOf(document);
  return page.lines.has(plain) || startsAt(page.lineStarts, lower).some((start) => lower.startsWith(start));
}

/** 打印本文 关闭窗口: several words of the page in one line. */
function isButtons(document: Document, text: string): boolean {
  if (!hasHanBlank(text)) return false;
  const { lines } = pageOf(document);
  return text.split(/ +/).every((part) => lines.has(foldHan(foldLabel(part))));
}

/** Blanks between two Han characters. */
function hasHanBlank(text: string): boolean {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at)) {
    const before = at - 1;
    while (text[at] === ' ') at++;
    if (isHanAt(text, before) && isHanAt(text, at)) return true;
  }
  return false;
}

/** "Home >> News >> Text", 首页 > 要闻: where a page stands in its site, from a word of the page on. */
function isPath(document: Document, text: string): boolean {
  if (!/[>»›]/.test(text)) return false;
  const [first = '', ...rest] = text.split(/[>»›]+/);
  const start = foldHan(foldLabel(first));
  return rest.length > 0 && pageOf(document).lines.has(start);
}

/** True for the words under or over a picture: they begin like a caption, or a short line in brackets does. */
export function isCaption(document: Document, text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const lower = foldHanCase(text);
  const { captionStarts } = pageOf(document);
  return (
    beginsWith(captionStarts, lower) ||
    ('(（[【▲△▼'.includes(lower.charAt(0)) && beginsWith(captionStarts, lower.slice(1).trimStart()))
  );
}

/** True for a remark about where the text comes from: "(According to Harbour Daily)", "（文/图 …）". */
export function isSourceRemark(document: Document, text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bracketed = /^[(（[【].*[)）\]】]$/.test(text);
  const lower = foldHan((bracketed ? text.slice(1, -1) : text).trim()).toLowerCase();
  if (!bracketed && lower.length > 60) return false;
  return startsAt(pageOf(document).sourceRemarks, lower).some(
    (start) =>
      startsWithWord(lower, start) &&
      (bracketed || /^[:：／/]/.test(lower.slice(start.length).trimStart()) || isByline(lower, start)),
  );
}

/** "本报记者 李铮 摄", "责编·作者 于璐": names behind a blank, and no sentence. */
function isByline(line: string, start: string): boolean {
  return endsWithHan(start) && /^[ ·][^,.!?。，！？]+$/u.test(line.slice(start.length));
}

/** Words that a line may begin with, by their first character. */
type Starts = ReadonlyMap<number, readonly string[]>;

/** The page words of every language at hand, folded as the lines are. */
interface Page {
  readonly lines: ReadonlySet<string>;
  readonly lineStarts: Starts;
  readonly captionStarts: Starts;
  readonly sourceRemarks: Starts;
  /** What ends a dateline, the text's own language first. */
  readonly datelineEnds: readonly string[];
}

export function pageOf(document: Document): Page {
  return pageOfPacks(document.packs);
}

const pageOfPacks = oncePerPacks((packs): Page => {
  const pages = packs.flatMap(({ page }) => page ?? []);
  return {
    lines: new Set(pages.flatMap(({ lines }) => lines)),
    lineStarts: byFirst(pages.flatMap(({ lineStarts }) => lineStarts)),
    captionStarts: byFirst(pages.flatMap(({ captionStarts }) => captionStarts)),
    sourceRemarks: byFirst(pages.flatMap(({ sourceRemarks }) => sourceRemarks)),
    datelineEnds: pages.flatMap(({ datelineEnds }) => datelineEnds),
  };
});

function byFirst(words: readonly string[]): Starts {
  const starts = new Map<number, string[]>();
  for (const word of words) {
    const folded = foldHan(word);
    const key = folded.charCodeAt(0);
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [folded]);
    else known.push(folded);
  }
  return starts;
}

/** Those of the words with whose first character a line begins. */
function startsAt(starts: Starts, line: string): readonly string[] {
  return starts.get(line.charCodeAt(0)) ?? [];
}

function beginsWith(starts: Starts, line: string): boolean {
  return startsAt(starts, line).some((start) => startsWithWord(line, start));
}

/** The words around a publication date, in every language at hand. */
export const dateCompanions = oncePerPacks((packs): DateCompanions => {
  const words = packs.flatMap((pack) => pack.page?.dateCompanions ?? []);
  return { words: new Set(words), han: words.filter(hasHan) };
});

interface DateCompanions {
  readonly words: ReadonlySet<string>;
  /** Those that stand within a run of Han characters. */
  readonly han: readonly string[];
}

function startsWithWord(text: string, start: string): boolean {
  if (!text.startsWith(start)) return false;
  return /[^a-z]$/.test(start) || !isAlphanumericAt(text, start.length) || hasHan(start);
}
