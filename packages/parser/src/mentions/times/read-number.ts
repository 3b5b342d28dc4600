import type { Part } from './moment.js';
import { hasRole, isMark, tokenAt, touches, type Reading } from './reading.js';

/** A number of one or two digits ("7", "07"). */
export function readShortNumber(reading: Reading, index: number): Part | undefined {
  const token = tokenAt(reading, index);
  if (token.kind !== 'number' || token.digits > 2) return undefined;
  return { value: token.value, next: index + 1 };
}

/** A year of four digits. Beyond these bounds four digits are more often a number of something. */
export function readYear(reading: Reading, index: number): Part | undefined {
  const token = tokenAt(reading, index);
  if (token.kind !== 'number' || token.digits !== 4 || token.value < 1500 || token.value > 2199)
    return undefined;
  return { value: token.value, next: index + 1 };
}

/** "2.007": a year written with the dot of thousands, as behind the month of a Spanish date. */
export function readDottedYear(reading: Reading, index: number): Part | undefined {
  const thousands = tokenAt(reading, index);
  const rest = tokenAt(reading, index + 2);
  if (thousands.digits !== 1 || !isMark(reading, index + 1, '.', 0)) return undefined;
  if (rest.kind !== 'number' || rest.digits !== 3 || rest.gap > 0) return undefined;
  const value = thousands.value * 1000 + rest.value;
  return value >= 1900 && value <= 2199 ? { value, next: index + 3 } : undefined;
}

/** A year of two digits, in the century POSIX gives it: 69 to 99 are 19xx, 00 to 68 are 20xx. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits;
}

/** A day of the month: "3", "3rd", "1er"; where a month may follow also "3.", "third", "quinze". */
export function readDayOfMonth(reading: Reading, index: number, monthFollows: boolean): Part | undefined {
  const token = tokenAt(reading, index);
  const word = token.entry?.dayWord;
  if (word !== undefined) return monthFollows ? { value: word, next: index + 1 } : undefined;
  const number = readShortNumber(reading, index);
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  return { value: number.value, next: afterOrdinal(reading, number.next, monthFollows) };
}

/** The index after an ordinal ending, where one hangs on the number. */
function afterOrdinal(reading: Reading, index: number, monthFollows: boolean): number {
  if (hasRole(reading, index, 'ordinalSuffixes') && tokenAt(reading, index).gap <= 1) return index + 1;
  const dotted = isMark(reading, index, monthFollows ? '°.' : '°', 0);
  return dotted && !touchesNumber(reading, index + 1) ? index + 1 : index;
}

function touchesNumber(reading: Reading, index: number): boolean {
  return tokenAt(reading, index).kind === 'number' && touches(reading, index);
}

/** Numerals as characters: 二〇二五 (digit by digit) or 二十二 (tens and ones). */
export function readNumerals(reading: Reading, index: number): Part | undefined {
  const digits: number[] = [];
  let next = index;
  while (digits.length < 5) {
    const token = tokenAt(reading, next);
    const value = token.entry?.numeral;
    if (value === undefined || (digits.length > 0 && token.gap > 0)) break;
    digits.push(value);
    next++;
  }
  if (digits.length === 0 || digits.length > 4) return undefined;
  if (digits.every((digit) => digit < 10)) {
    if (digits.length !== 1 && digits.length !== 4) return undefined;
    return { value: digits.reduce((sum, digit) => sum * 10 + digit, 0), next };
  }
  const [first = 0, second, third] = digits;
  if (first < 10) {
    if (second !== 10 || digits.length > 3 || (third ?? 0) > 9 || first === 0) return undefined;
    return { value: first * 10 + (third ?? 0), next };
  }
  if (digits.length > 2 || (second ?? 0) > 9) return undefined;
  return { value: first + (second ?? 0), next };
}

/** A number in words that add up ("vingt et un"), a thousand multiplying what stands before it ("deux mille vingt"). */
export function readNumberWords(reading: Reading, index: number): Part | undefined {
  let sum = 0;
  let next = index;
  let words = 0;
  let i = index;
  while (i < index + 10) {
    const token = tokenAt(reading, i);
    // A number in words may be broken at the end of a line.
    if (i > index && token.gap > 2) break;
    const value = token.entry?.numberWord;
    if (value !== undefined) {
      sum = value === 1000 ? Math.max(sum, 1) * 1000 : value === 100 ? sum + 100 : sum + value;
      words++;
      next = i + 1;
    } else if (words === 0 || !(hasRole(reading, i, 'numberJoiners') || isMark(reading, i, '-', 0))) {
      break;
    }
    i++;
  }
  return words > 0 ? { value: sum, next } : undefined;
}
