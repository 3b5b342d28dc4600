import { hasHan, hasLetter, isAlphanumericAt } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** A number where it stands, in figures or words. */
export interface CountedNumber extends Span {
  readonly value: number;
  readonly inWords: boolean;
}

/** The numbers between two offsets, in text order. */
export function findNumbers(
  text: string,
  folded: string,
  tables: OutcomeTables,
  from: number,
  to: number,
): CountedNumber[] {
  const numbers: CountedNumber[] = [];
  for (let i = from; i < to; i++) {
    if (!isAlphanumericAt(text, i)) continue;
    let end = i;
    const numeral = hanNumeral(text, i, to, tables);
    if (numeral !== undefined) {
      numbers.push(numeral);
      i = numeral.end - 1;
      continue;
    }
    if (hasHan(text[i] ?? '')) {
      const value = tables.numbers.get(text[i] ?? '');
      if (value !== undefined) numbers.push({ start: i, end: i + 1, value, inWords: true });
      continue;
    }
    const digits = /[0-9０-９]/.test(text[i] ?? '');
    while (end < to && (digits ? /[0-9０-９]/.test(text[end] ?? '') : isLetter(text[end]))) end++;
    const word = folded.slice(i, end);
    const value = digits
      ? word.length <= 6
        ? Number(word.normalize('NFKC'))
        : undefined
      : tables.numbers.get(word);
    const partOfMore =
      digits &&
      /[$€£#.,/]/.test(text[i - 1] ?? '') &&
      i > from &&
      text[i - 2] !== ' ' &&
      /[\d$€£#]/.test(text[i - 2] ?? text[i - 1] ?? '');
    if (value !== undefined && !partOfMore) numbers.push({ start: i, end, value, inWords: !digits });
    i = end - 1;
  }
  return numbers;
}

function isLetter(ch: string | undefined): boolean {
  return ch !== undefined && hasLetter(ch) && !hasHan(ch);
}

const hanDigits = '零一二三四五六七八九';

/** A number below a hundred in Han numerals, before the word for votes or people: 十六票. */
function hanNumeral(text: string, at: number, to: number, tables: OutcomeTables): CountedNumber | undefined {
  let end = at;
  while (end < to && end - at < 4 && /[零一二两三四五六七八九十]/.test(text[end] ?? '')) end++;
  if (end === at || phraseAt(text, tables.voteCues, end)?.value.kind !== 'filler') return undefined;
  const [tens, ones] = text.slice(at, end).replaceAll('两', '二').split('十');
  const digit = (s: string | undefined, none: number): number =>
    s === undefined || s === '' ? none : hanDigits.indexOf(s);
  const value = ones === undefined ? digit(tens, 0) : digit(tens, 1) * 10 + digit(ones, 0);
  return value < 0 ? undefined : { start: at, end, value, inWords: false };
}
