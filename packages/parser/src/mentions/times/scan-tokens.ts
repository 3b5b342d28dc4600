import { classOf } from './character-class.js';
import type { WordEntry } from './vocabulary.js';

/** White space before a token: none, blanks, one line break, more than that (which nothing is read across). */
export type Gap = 0 | 1 | 2 | 3;

/** A run of digits, a run of letters, one Han character, or one character of anything else. */
export interface Token {
  readonly kind: 'number' | 'word' | 'han' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Letters in lower case, marks in their half-width form. */
  readonly text: string;
  /** Of a number, where it has at most nine digits; else NaN. */
  readonly value: number;
  /** How many digits a number has. */
  readonly digits: number;
  readonly capitals: 'none' | 'first' | 'all';
  /** What the word tables say about it. */
  entry?: WordEntry;
}

/** Wider white space than this separates columns. */
const WIDEST_BLANK = 24;

/** Splits a text into tokens, in one pass. Emphasis marks and superscript tags of Markdown and HTML are passed over. */
export function scanTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gap: Gap = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const kind = classOf(code);
    if (kind === 'blank' || kind === 'line') {
      const from = position;
      let lines = 0;
      let next: string = kind;
      while (next === 'blank' || next === 'line') {
        if (next === 'line' && !(text[position] === '\n' && text[position - 1] === '\r')) lines++;
        position++;
        next = position < text.length ? classOf(text.charCodeAt(position)) : 'end';
      }
      gap =
        lines > 1 || (lines === 0 && position - from > WIDEST_BLANK)
          ? 3
          : lines === 1
            ? 2
            : gap > 1
              ? gap
              : 1;
      continue;
    }
    const passed = passedOver(text, position);
    if (passed > 0) {
      if (code === ASTERISK && gap === 0) gap = 1;
      position += passed;
      continue;
    }
    const end = kind === 'number' || kind === 'word' ? runEnd(text, position, kind) : position + 1;
    tokens.push(tokenOf(text, kind, position, end, gap));
    position = end;
    gap = 0;
  }
  return tokens;
}

const ASTERISK = 42;

/** The length of markup standing here that belongs to no word: `**`, `<sup>`, `</sup>`, `^` of a superscript. */
function passedOver(text: string, position: number): number {
  switch (text[position]) {
    case '*':
      return text[position + 1] === '*' ? 2 : 0;
    case '^':
      return 1;
    case '<':
      if (text.startsWith('<sup>', position)) return 5;
      return text.startsWith('</sup>', position) ? 6 : 0;
    default:
      return 0;
  }
}

function runEnd(text: string, start: number, kind: 'number' | 'word'): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

function tokenOf(
  text: string,
  kind: 'number' | 'word' | 'han' | 'mark',
  start: number,
  end: number,
  gap: Gap,
): Token {
  const token = { kind, start, end, gap, value: NaN, digits: 0, capitals: 'none' as const };
  if (kind === 'number') {
    return { ...token, text: '', value: numberAt(text, start, end), digits: end - start };
  }
  if (kind === 'word') return { ...token, ...wordAt(text, start, end) };
  return { ...token, text: halfWidth(text, start) };
}

function numberAt(text: string, start: number, end: number): number {
  if (end - start > 9) return NaN;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + ((text.charCodeAt(i) - 48) & 15);
  return value;
}

/** Longest word of the tables, with room to spare: longer ones need no lower-case form. */
const LONGEST_WORD = 24;

function wordAt(text: string, start: number, end: number): Pick<Token, 'text' | 'capitals'> {
  if (end - start > LONGEST_WORD) return { text: '', capitals: 'none' };
  const written = text.slice(start, end);
  const lower = written.toLowerCase().normalize('NFC');
  if (lower === written) return { text: lower, capitals: 'none' };
  return { text: lower, capitals: written === written.toUpperCase() ? 'all' : 'first' };
}

/** Full-width marks, curly apostrophes and the like in their plain form. */
function halfWidth(text: string, position: number): string {
  const code = text.charCodeAt(position);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2019) return "'";
  return text.charAt(position);
}
