import type { Token } from './token.js';

/** Words that stand together, and what they mean. */
export interface Phrase<T> {
  readonly words: readonly string[];
  /** Number of its tokens. */
  readonly length: number;
  readonly value: T;
}

/** Phrases by their first word, longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Prepares a table of phrases for `phraseAt`. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const entry = { words, length: words.length, value };
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The same for a plain list of phrases. */
export function phraseList(phrases: readonly string[] | undefined): Phrases<string> {
  return phrasesOf((phrases ?? []).map((phrase) => [phrase, phrase] as const));
}

/** The words with which phrases end. */
export function* lastWords(phrases: Phrases<unknown>): Generator<string> {
  for (const list of phrases.values()) for (const { words, length } of list) yield words[length - 1] ?? '';
}

/** The longest phrase that begins at token `at`. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): Phrase<T> | undefined {
  const first = tokens[at];
  const list = first === undefined ? undefined : phrases.get(first.lower);
  if (list === undefined) return undefined;
  for (const phrase of list) if (goesOn(phrase, tokens, at)) return phrase;
  return undefined;
}

function goesOn({ words, length }: Phrase<unknown>, tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}

/** The longest phrase that ends with token `at`. */
export function phraseEndingAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  longest = 5,
): Phrase<T> | undefined {
  for (let length = Math.min(longest, at + 1); length >= 1; length--) {
    const found = phraseAt(phrases, tokens, at + 1 - length);
    if (found?.length === length) return found;
  }
  return undefined;
}
