import { endsWithHan, hasAlphanumeric, hasHan, isAlphanumericAt } from '../../../mentions/letters-in-text.js';
import { foldHan, foldHanCase } from '../../../mentions/fold-han.js';
import { foldLabel } from '../../../languages/find-label.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import type { Document } from '../../../document/document.js';
import type { PageWords } from '../../../languages/page-words.js';

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
  return pages(document).some(
    (page) => page.lines.includes(plain) || page.lineStarts.some((start) => lower.startsWith(start)),
  );
}

/** 打印本文 关闭窗口: several words of the page in one line. */
function isButtons(document: Document, text: string): boolean {
  if (!/\p{Script=Han} +\p{Script=Han}/u.test(text)) return false;
  return text
    .split(/ +/)
    .every((part) => pages(document).some((page) => page.lines.includes(foldHan(foldLabel(part)))));
}

/** "Home >> News >> Text", 首页 > 要闻: where a page stands in its site, from a word of the page on. */
function isPath(document: Document, text: string): boolean {
  if (!/[>»›]/.test(text)) return false;
  const [first = '', ...rest] = text.split(/[>»›]+/);
  const start = foldHan(foldLabel(first));
  return rest.length > 0 && pages(document).some((page) => page.lines.includes(start));
}

/** True for the words under or over a picture: they begin like a caption, or a short line in brackets does. */
export function isCaption(document: Document, text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const lower = foldHanCase(text);
  const bare = /^[(（[【▲△▼]/.test(lower) ? lower.slice(1).trimStart() : lower;
  return pages(document).some((page) =>
    page.captionStarts.some((start) => startsWithWord(lower, start) || startsWithWord(bare, start)),
  );
}

/** True for a remark about where the text comes from: "(According to Harbour Daily)", "（文/图 …）". */
export function isSourceRemark(document: Document, text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bracketed = /^[(（[【].*[)）\]】]$/.test(text);
  const lower = foldHan((bracketed ? text.slice(1, -1) : text).trim()).toLowerCase();
  if (!bracketed && lower.length > 60) return false;
  return pages(document).some((page) =>
    page.sourceRemarks.some(
      (start) =>
        startsWithWord(lower, start) &&
        (bracketed || /^[:：／/]/.test(lower.slice(start.length).trimStart()) || isByline(lower, start)),
    ),
  );
}

/** "本报记者 李铮 摄", "责编·作者 于璐": names behind a blank, and no sentence. */
function isByline(line: string, start: string): boolean {
  return endsWithHan(start) && /^[ ·][^,.!?。，！？]+$/u.test(line.slice(start.length));
}

/** The page words of every language at hand, the text's own first. */
export function pages(document: Document): readonly PageWords[] {
  return pagesOf(document.packs);
}

const pagesOf = oncePerPacks((packs) => packs.flatMap((pack) => foldStarts(pack.page) ?? []));

/** The words a line may begin with, folded as the line is. */
function foldStarts(page: PageWords | undefined): PageWords | undefined {
  return (
    page && {
      ...page,
      lineStarts: page.lineStarts.map(foldHan),
      captionStarts: page.captionStarts.map(foldHan),
      sourceRemarks: page.sourceRemarks.map(foldHan),
    }
  );
}

/** The words around a publication date, in every language at hand. */
export const dateCompanions = oncePerPacks((packs) =>
  packs.flatMap((pack) => pack.page?.dateCompanions ?? []),
);

function startsWithWord(text: string, start: string): boolean {
  if (!text.startsWith(start)) return false;
  return /[^a-z]$/.test(start) || !isAlphanumericAt(text, start.length) || hasHan(start);
}
