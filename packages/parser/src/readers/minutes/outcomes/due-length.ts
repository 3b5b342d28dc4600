import { findPhrases, phraseAt } from './phrase-index.js';
import { shiftDay, shiftMonths } from '../../../mentions/times/calendar.js';
import { trimStart } from './text-edges.js';
import type { Day } from '../../../mentions/times/calendar.js';
import type { DueTables } from './due-tables.js';
import type { FoldedText } from './folded-text.js';
import type { LengthUnit } from '../../../languages/due-words.js';
import type { Span } from '../../../source/span.js';

/** A day reckoned from another, and the words that say so. */
export interface ReckonedDay {
  readonly day: Day;
  readonly span: Span;
}

/** Most of a unit that a task is given: above that the number means something else. */
const MOST = 400;

/** "within ten days", "in two weeks", 两周内: the day so long after `from`. */
export function dueLength(
  source: FoldedText,
  tables: DueTables,
  span: Span,
  from: Day,
): ReckonedDay | undefined {
  return openedLength(source, tables, span, from) ?? closedLength(source, tables, span, from);
}

function openedLength(source: FoldedText, tables: DueTables, span: Span, from: Day): ReckonedDay | undefined {
  const { text, folded } = source;
  for (const cue of findPhrases(folded, tables.within, span.start, span.end)) {
    const at = skip(source, tables, trimStart(text, cue.end, span.end), span.end);
    const number = numberAt(source, tables, at, span.end);
    if (number === undefined) continue;
    const unit = phraseAt(folded, tables.units, skip(source, tables, number.end, span.end), span.end);
    if (unit === undefined) continue;
    const rest = trimStart(text, unit.end, span.end);
    if (phraseAt(folded, tables.notAfterLength, rest, span.end) !== undefined) continue;
    if (cue.value === 'weak' && rest < span.end && !/[.,;:!?)\]]/.test(text[rest] ?? '')) continue;
    return { day: later(from, number.value, unit.value), span: { start: cue.start, end: unit.end } };
  }
  return undefined;
}

/** Past white space and words such as "the next". */
function skip({ text, folded }: FoldedText, tables: DueTables, from: number, end: number): number {
  const at = trimStart(text, from, end);
  const filler = phraseAt(folded, tables.fillers, at, end);
  return filler === undefined ? at : trimStart(text, filler.end, end);
}

function numberAt(
  { folded }: FoldedText,
  tables: DueTables,
  at: number,
  end: number,
): { value: number; end: number } | undefined {
  const digits = /^\d{1,3}(?![\d.,/])/.exec(folded.slice(at, Math.min(end, at + 4)))?.[0];
  if (digits !== undefined) {
    const value = Number(digits);
    return value > 0 && value <= MOST ? { value, end: at + digits.length } : undefined;
  }
  const word = phraseAt(folded, tables.numbers, at, end);
  return word === undefined ? undefined : { value: word.value, end: word.end };
}

/** 两周内, 10天内: the number stands before the unit that closes the length. */
function closedLength(
  { text, folded }: FoldedText,
  tables: DueTables,
  span: Span,
  from: Day,
): ReckonedDay | undefined {
  for (const unit of findPhrases(folded, tables.closedUnits, span.start, span.end)) {
    let start = unit.start;
    if (text[start - 1] === ' ') start--;
    const end = start;
    while (start > span.start && end - start < 3 && isNumeral(text[start - 1], tables)) start--;
    const value = valueOf(text.slice(start, end), tables);
    if (value === undefined || isNumeral(text[start - 1], tables)) continue;
    return { day: later(from, value, unit.value), span: { start, end: unit.end } };
  }
  return undefined;
}

function isNumeral(ch: string | undefined, { numerals }: DueTables): boolean {
  return ch !== undefined && (/\d/.test(ch) || numerals[ch] !== undefined);
}

/** 10, 十, 十五, 二十, 两. */
function valueOf(digits: string, { numerals }: DueTables): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits) > 0 && Number(digits) <= MOST ? Number(digits) : undefined;
  const parts = [...digits].map((ch) => numerals[ch] ?? NaN);
  const ten = parts.indexOf(10);
  const value =
    ten < 0
      ? parts.length === 1
        ? parts[0]
        : NaN
      : ten <= 1 && parts.length <= ten + 2
        ? (ten === 0 ? 1 : (parts[0] ?? NaN)) * 10 + (parts[ten + 1] ?? 0)
        : NaN;
  return value !== undefined && value > 0 ? value : undefined;
}

function later(from: Day, count: number, unit: LengthUnit): Day {
  if (unit === 'day') return shiftDay(from, count);
  if (unit === 'week' || unit === 'fortnight') return shiftDay(from, count * (unit === 'week' ? 7 : 14));
  return shiftMonths(from, unit === 'month' ? count : count * 12);
}
