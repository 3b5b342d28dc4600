import { startsWithCapital, startsWithHan } from '../../../mentions/letters-in-text.js';
import { wordsOf } from './dateline-words.js';
import type { Span } from '../../../source/span.js';

/** Most words of a place, and most between a day and the mark behind it. */
export const MOST_PLACE_WORDS = 5;

/** The capitalised words before (or behind) the date: at most a few, commas among them. */
export function placeIn(head: string, from: number, to: number, date: Span): Span | undefined {
  for (const [start, end] of [
    [from, Math.min(date.start, to)],
    [Math.max(date.end, from), to],
  ] as const) {
    if (end <= start) continue;
    let a = start;
    const bracket = head.slice(start, end).search(/[(（]/);
    let b = bracket < 0 ? end : start + bracket;
    const label = /^ ?date:? /i.exec(head.slice(a, b));
    if (label !== null) a += label[0].length;
    while (a < b && /[\s,，\-–—]/.test(head[a] ?? '')) a++;
    while (b > a && /[\s,，:\-–—]/.test(head[b - 1] ?? '')) b--;
    const words = wordsOf(head.slice(a, b));
    if (words.length === 0 || words.length > MOST_PLACE_WORDS) continue;
    if (words.every((word) => startsWithCapital(word) || startsWithHan(word))) return { start: a, end: b };
  }
  return undefined;
}
