import type { Token } from './token.js';

/** Words that stand together, and what they mean. */
export interface Phrase<T> {
  readonly words: readonly string[];
  /** Number of its tokens. */
  readonly length: number;
  readonly value: T;
}

/** A table of phrases. */
export interface Phrases<T> {
  /** Phrases by their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** The table's own bit of {@link Word.openings}. */
  readonly bit: number;
}

/** The tables of a language, 32 at most. */
export interface PhraseTables {
  readonly table: <T>(entries: Iterable<readonly [phrase: string, value: T]>) => Phrases<T>;
  /** The same for a plain list of phrases. */
  readonly list: (phrases: readonly string[] | undefined) => Phrases<string>;
  /** In which of the tables so far a phrase begins with a word, as bits. */
  readonly openings: ReadonlyMap<string, number>;
}

/** Prepares tables of phrases for `phraseAt`. */
export function createPhraseTables(): PhraseTables {
  const openings = new Map<string, number>();
  let bit = 1;
  const table = <T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> => {
    const byFirst = new Map<string, Phrase<T>[]>();
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const entry = { words, length: words.length, value };
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [entry]);
      else list.push(entry);
      openings.set(first, (openings.get(first) ?? 0) | bit);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
    const made = { byFirst, bit };
    bit <<= 1;
    return made;
  };
  return {
    table,
    list: (phrases) => table((phrases ?? []).map((phrase) => [phrase, phrase] as const)),
    openings,
  };
}

/** The words with which phrases begin. */
export function firstWords({ byFirst }: Phrases<unknown>): Iterable<string> {
  return byFirst.keys();
}

/** The words with which phrases end. */
export function* lastWords({ byFirst }: Phrases<unknown>): Generator<string> {
  for (const list of byFirst.values()) for (const { words, length } of list) yield words[length - 1] ?? '';
}

/** The longest phrase that begins at token `at`. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): Phrase<T> | undefined {
  const first = tokens[at];
  // Most words begin no phrase.
  if (first === undefined || (first.word.openings & phrases.bit) === 0) return undefined;
  for (const phrase of phrases.byFirst.get(first.lower) ?? []) if (goesOn(phrase, tokens, at)) return phrase;
  return undefined;
}

/** True where a phrase of the table begins with the word. */
export function opens({ bit }: Phrases<unknown>, { word }: Token): boolean {
  return (word.openings & bit) !== 0;
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
