import { isCapitalAt, isLetterAt, isSmalls, lettersEnd } from '../../mentions/letters-in-text.js';
import { isDigit } from '../../mentions/letters.js';
import { ordinal } from './ordinal.js';
import type { Lexicon } from './lexicon.js';

/** The number a line begins with, what stands around it, and the length of both. */
export interface Counted {
  readonly series: string;
  readonly value: number;
  readonly length: number;
}

/** The series of lines counted "I –", "II –", which nothing else is. */
export const ROMAN = 'I –';
/** The same counted in words. */
export const IN_WORDS = 'in words';

/** The series of lines with nothing but a blank behind their number. */
export const PLAIN = ' ';

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

/** "1 Opening", "2 Roll call": such a line is told by counting on from one. */
export function plainStart(text: string): Counted | undefined {
  if (!isDigit(text.charCodeAt(0)) || text.length > 100 || /[.!?,;:]$/.test(text)) return undefined;
  const length = /^\d{1,2} /.exec(text)?.[0].length ?? 0;
  if (length === 0 || !isCapitalAt(text, length) || !isLetterAt(text, length + 1)) return undefined;
  return { series: PLAIN, value: Number(text.slice(0, length)), length };
}
