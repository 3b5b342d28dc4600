import { scanTokens, type Gap, type Token } from './scan-tokens.js';
import { stepOf, vocabularyOf, type Vocabulary, type WordEntry, type WordRole } from './vocabulary.js';
import type { TimeWords } from '../../languages/time-words.js';

/** Counts the tokens looked at, so that a test can show the work to be linear. */
export interface TokenMeter {
  steps: number;
}

/** A text cut into words and numbers, the words looked up: what the readers of dates and times read. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly meter: TokenMeter;
}

/** Cuts the text into tokens and joins those that the tables list as one phrase, the longest first. */
export function readingOf(
  text: string,
  tables: readonly TimeWords[],
  meter: TokenMeter = { steps: 0 },
): Reading {
  const vocabulary = vocabularyOf(tables);
  const plain = scanTokens(text);
  const tokens: Token[] = [];
  let i = 0;
  while (i < plain.length) {
    const { length, entry } = longestPhrase(vocabulary, plain, i, meter);
    const first = plain[i] as Token;
    if (entry === undefined) {
      tokens.push(first);
      i++;
      continue;
    }
    first.entry = entry;
    tokens.push(length === 1 ? first : joined(text, plain, i, length));
    i += length;
  }
  return { text, tokens, meter };
}

function longestPhrase(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  from: number,
  meter: TokenMeter,
): { length: number; entry?: WordEntry } {
  let node = vocabulary.phrases;
  let best: { length: number; entry?: WordEntry } = { length: 1 };
  for (let i = from; i < tokens.length; i++) {
    meter.steps++;
    const token = tokens[i] as Token;
    if (token.kind === 'number' || (i > from && token.gap === 3)) break;
    const next = node.next.get(stepOf(i > from && token.gap > 0, token.text));
    if (next === undefined) break;
    node = next;
    if (node.entry !== undefined) best = { length: i - from + 1, entry: node.entry };
  }
  return best;
}

function joined(text: string, tokens: readonly Token[], from: number, length: number): Token {
  const first = tokens[from] as Token;
  const last = tokens[from + length - 1] as Token;
  return { ...first, end: last.end, text: text.slice(first.start, last.end) };
}

const END: Token = {
  kind: 'end',
  start: Infinity,
  end: Infinity,
  gap: 3,
  text: '',
  value: NaN,
  digits: 0,
  capitals: 'none',
};

/** The token at an index; past either end a token that nothing matches. */
export function tokenAt(reading: Reading, index: number): Token {
  reading.meter.steps++;
  return reading.tokens[index] ?? END;
}

/** Whether the token at an index is this mark (in half-width form), at most so far from the token before it. */
export function isMark(reading: Reading, index: number, marks: string, widest: Gap = 1): boolean {
  const token = tokenAt(reading, index);
  return token.kind === 'mark' && token.gap <= widest && marks.includes(token.text);
}

/** Whether the tables list the token at an index under this role. */
export function hasRole(reading: Reading, index: number, role: WordRole): boolean {
  return tokenAt(reading, index).entry?.roles.has(role) ?? false;
}

/** Whether the token at an index and the one before it touch. */
export function touches(reading: Reading, index: number): boolean {
  return tokenAt(reading, index).gap === 0;
}
