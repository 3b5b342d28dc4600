import { classOf } from './character-class.js';
import type { WordEntry } from './vocabulary.js';

/** White space before a token: none, blanks, one line break, more than that (which nothing is read across). */
export type Gap = 0 | 1 | 2 | 3;

/** A run of digits, a run of letters, one Han character, or one character of anything else. */
export interface Token {
  kind: 'number' | 'word' | 'han' | 'mark' | 'end';
  start: number;
  end: number;
  gap: Gap;
  /** Letters in lower case, marks in their half-width form. */
  text: string;
  /** Of a number, where it has at most nine digits; else {@link BEYOND}. */
  value: number;
  /** How many digits a number has. */
  digits: number;
  capitals: 'none' | 'first' | 'all';
  /** What the word tables say about it. */
  entry: WordEntry | undefined;
}

/**
 * More than any number read, and further than any text reaches. Not NaN or Infinity: one of those in a field makes the engine
 * put the numbers of all fields of that name into boxes of their own, in the record too (a tenth of what a record holds).
 */
export const BEYOND = 0x3fffffff;

/** Wider white space than this separates columns. */
const WIDEST_BLANK = 24;

/**
 * Splits a text into tokens, in one pass. Emphasis marks and superscript tags of Markdown and HTML are passed over. Of a run of
 * words and marks outside `known` only the first and the last two are kept, as neighbours of what stands before and behind it.
 */
export function scanTokens(text: string, known?: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gap: Gap = 0;
  let strange = 0;
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
      const wide = lines > 1 || (lines === 0 && position - from > WIDEST_BLANK);
      gap = Math.max(gap, wide ? 3 : lines + 1) as Gap;
      continue;
    }
    const passed = passedOver(text, position);
    if (passed > 0) {
      if (code === ASTERISK && gap === 0) gap = 1;
      position += passed;
      continue;
    }
    const end = kind === 'number' || kind === 'word' ? runEnd(text, position, kind) : position + 1;
    const token = tokenOf(text, kind, position, end, gap);
    strange = known === undefined || kind === 'number' || known.has(token.text) ? 0 : strange + 1;
    if (strange > 3) dropMiddle(tokens);
    tokens.push(token);
    position = end;
    gap = 0;
  }
  return tokens;
}

/** Shortens a run of unknown tokens by the one before its last; nothing is read across what is left out. */
function dropMiddle(tokens: Token[]): void {
  const last = tokens.pop() as Token;
  last.gap = 3;
  tokens[tokens.length - 1] = last;
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
  const token: Token = {
    kind,
    start,
    end,
    gap,
    text: '',
    value: BEYOND,
    digits: 0,
    capitals: 'none',
    entry: undefined,
  };
  if (kind === 'number') {
    token.value = numberAt(text, start, end);
    token.digits = end - start;
  } else if (kind === 'word') {
    readWord(token, text);
  } else {
    token.text = halfWidth(text, start);
  }
  return token;
}

function numberAt(text: string, start: number, end: number): number {
  if (end - start > 9) return BEYOND;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + ((text.charCodeAt(i) - 48) & 15);
  return value;
}

/** Longest word of the tables, with room to spare: longer ones need no lower-case form. */
const LONGEST_WORD = 24;

function readWord(token: Token, text: string): void {
  const { start, end } = token;
  if (end - start > LONGEST_WORD) return;
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  token.text = COMBINING.test(lower) ? lower.normalize('NFC') : lower;
  if (lower !== written) token.capitals = written === written.toUpperCase() ? 'all' : 'first';
}

/** Accents written as characters of their own. */
const COMBINING = /[\u0300-\u036f]/;

/** Full-width marks, curly apostrophes and the like in their plain form. */
function halfWidth(text: string, position: number): string {
  const code = text.charCodeAt(position);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2019) return "'";
  return text.charAt(position);
}
