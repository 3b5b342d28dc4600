import { BEYOND, scanTokens, type Gap, type Token } from './scan-tokens.js';
import { stepOf, vocabularyOf, type PhraseNode, type WordRole } from './vocabulary.js';
import type { TimeWords } from '../../languages/time-words.js';

/** Counts the tokens looked at, so that a test can show the work to be linear. */
export interface TokenMeter {
  steps: number;
}

/** A text cut into words and numbers, the words looked up: what the readers of dates and times read. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Readonly<Token>[];
  readonly meter: TokenMeter;
}

/** Cuts the text into tokens and joins those that the tables list as one phrase, the longest first. */
export function readingOf(
  text: string,
  tables: readonly TimeWords[],
  meter: TokenMeter = { steps: 0 },
): Reading {
  const { phrases, words } = vocabularyOf(tables);
  const tokens = scanTokens(text, words);
  let kept = 0;
  let i = 0;
  while (i < tokens.length) {
    const first = tokens[i] as Token;
    const node = first.kind === 'number' ? undefined : phrases.next?.get(first.text);
    meter.steps++;
    const last = node === undefined ? i : joinPhrase(text, node, tokens, i, meter);
    tokens[kept++] = first;
    i = last + 1;
  }
  tokens.length = kept;
  return { text, tokens, meter };
}

/** Looks the longest phrase up that begins with this token, widens the token to it, and gives the index of its last token. */
function joinPhrase(
  text: string,
  root: PhraseNode,
  tokens: readonly Token[],
  from: number,
  meter: TokenMeter,
): number {
  const first = tokens[from] as Token;
  let node = root;
  let last = from;
  first.entry = node.entry;
  for (let i = from + 1; i < tokens.length && node.next !== undefined; i++) {
    meter.steps++;
    const token = tokens[i] as Token;
    if (token.kind === 'number' || token.gap === 3) break;
    const next = node.next.get(stepOf(token.gap > 0, token.text));
    if (next === undefined) break;
    node = next;
    if (node.entry === undefined) continue;
    first.entry = node.entry;
    last = i;
  }
  if (last > from) {
    first.end = (tokens[last] as Token).end;
    first.text = text.slice(first.start, first.end);
  }
  return last;
}

const END: Readonly<Token> = {
  kind: 'end',
  start: BEYOND,
  end: BEYOND,
  gap: 3,
  text: '',
  value: BEYOND,
  digits: 0,
  capitals: 'none',
  entry: undefined,
};

/** The token at an index; past either end a token that nothing matches. */
export function tokenAt(reading: Reading, index: number): Readonly<Token> {
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
  return tokenAt(reading, index).entry?.roles.includes(role) ?? false;
}

/** Whether the token at an index and the one before it touch. */
export function touches(reading: Reading, index: number): boolean {
  return tokenAt(reading, index).gap === 0;
}
