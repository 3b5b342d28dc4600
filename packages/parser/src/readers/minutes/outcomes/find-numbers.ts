import { isDigit } from '../../../mentions/letters.js';
import { isHanAt, isLetterAt } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** A number where it stands, in figures or words. */
export interface CountedNumber extends Span {
  readonly value: number;
  readonly inWords: boolean;
}

/** Longest number in figures that counts votes. */
const DIGITS = 6;

/** The numbers between two offsets, in text order. */
export function findNumbers(
  text: string,
  folded: string,
  tables: OutcomeTables,
  from: number,
  to: number,
): CountedNumber[] {
  const numbers: CountedNumber[] = [];
  let i = from;
  while (i < to) {
    const start = i;
    if (isDigit(text.charCodeAt(i))) {
      while (i < to && isDigit(text.charCodeAt(i))) i++;
      if (i - start <= DIGITS && !(start > from && isPartOfMore(text, start)))
        numbers.push({ start, end: i, value: Number(folded.slice(start, i)), inWords: false });
    } else if (isHanAt(text, i)) {
      const number = hanNumber(text, i, to, tables);
      if (number !== undefined) numbers.push(number);
      i = number?.end ?? i + 1;
    } else if (isLetterAt(text, i)) {
      while (i < to && isLetterAt(text, i) && !isHanAt(text, i)) i++;
      const value = tables.numbers.get(folded.slice(start, i));
      if (value !== undefined) numbers.push({ start, end: i, value, inWords: true });
    } else i++;
  }
  return numbers;
}

/** "$1,200": the digits at an offset go on with a number or an amount before them. */
function isPartOfMore(text: string, at: number): boolean {
  return '$€£#.,/'.includes(text[at - 1] ?? ' ') && /[\d$€£#]/.test(text[at - 2] ?? text[at - 1] ?? '');
}

/** 十六票, or a numeral of one character. */
function hanNumber(text: string, at: number, to: number, tables: OutcomeTables): CountedNumber | undefined {
  const numeral = hanNumeral(text, at, to, tables);
  if (numeral !== undefined) return numeral;
  const value = tables.numbers.get(text[at] ?? '');
  return value === undefined ? undefined : { start: at, end: at + 1, value, inWords: true };
}

const hanDigits = '零一二三四五六七八九';
const hanNumerals = `${hanDigits}两十`;

/** A number below a hundred in Han numerals, before the word for votes or people: 十六票. */
function hanNumeral(text: string, at: number, to: number, tables: OutcomeTables): CountedNumber | undefined {
  let end = at;
  while (end < to && end - at < 4 && hanNumerals.includes(text[end] ?? ' ')) end++;
  if (end === at || phraseAt(text, tables.voteCues, end)?.value.kind !== 'filler') return undefined;
  const [tens, ones] = text.slice(at, end).replaceAll('两', '二').split('十');
  const digit = (s: string | undefined, none: number): number =>
    s === undefined || s === '' ? none : hanDigits.indexOf(s);
  const value = ones === undefined ? digit(tens, 0) : digit(tens, 1) * 10 + digit(ones, 0);
  return value < 0 ? undefined : { start: at, end, value, inWords: false };
}
