import { hasAlphanumeric, hasHan } from '../mentions/letters-in-text.js';
import { subPassage } from '../source/passage.js';
import type { Label } from './block.js';
import type { Passage } from '../source/passage.js';

/** A label is short: at most so many characters and words before its colon. */
const MOST_CHARACTERS = 60;
const MOST_WORDS = 7;

/** The label a block begins with, if any: "Present: A, B", "会议时间：…", "**Date:** …". */
export function readLabel(content: Passage): Label | undefined {
  const colon = labelEnd(content.text);
  if (colon <= 0) return undefined;
  return { name: subPassage(content, 0, colon), value: subPassage(content, colon + 1, content.text.length) };
}

/** Offset of the colon that ends a label at the start of the text; -1 where there is none. */
export function labelEnd(text: string): number {
  let words = 1;
  const reach = Math.min(text.length, MOST_CHARACTERS);
  for (let i = 0; i < reach; i++) {
    const ch = text[i] ?? '';
    if (ch === ':' || ch === '：') {
      if (i === 0) return -1;
      const next = text[i + 1];
      if (ch === '：') return i;
      if (
        next === undefined ||
        next === ' ' ||
        next === '*' ||
        next === '_' ||
        next === '\t' ||
        next === '\u00a0'
      )
        return i;
      // "10:30" is a time, "http://" an address; "日期:2023" is a label.
      if (hasAlphanumeric(next) && !/\d/.test(text[i - 1] ?? '') && hasHan(text[i - 1] ?? '')) return i;
      return -1;
    }
    if (ch === ' ') words++;
    if (
      words > MOST_WORDS ||
      ch === '。' ||
      ch === '，' ||
      ch === '；' ||
      ch === '!' ||
      ch === '?' ||
      ch === '"' ||
      ch === '“'
    )
      return -1;
    if ((ch === '.' || ch === ',') && text[i + 1] === ' ' && i > 3) {
      // A sentence or list before the colon; "Dr. Kim:" and "U.S.: " stay labels.
      if (ch === ',' || i > 14) return -1;
    }
  }
  return -1;
}
