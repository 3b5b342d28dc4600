import type { Token } from './token.js';

/** Phrases by their first word, longest first, each with what it means. */
export type Phrases<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

/** Prepares a table of phrases for `phraseAt`. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ words, value }]);
    else list.push({ words, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The same for a plain list of phrases. */
export function phraseList(phrases: readonly string[] | undefined): Phrases<string> {
  return phrasesOf((phrases ?? []).map((phrase) => [phrase, phrase] as const));
}

/** The longest phrase that begins at token `at`, with its number of tokens. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly value: T } | undefined {
  const list = phrases.get(tokens[at]?.lower ?? '');
  if (list === undefined) return undefined;
  for (const { words, value } of list) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { length: words.length, value };
  }
  return undefined;
}

/** The longest phrase that ends with token `at`. */
export function phraseEndingAt<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  longest = 5,
): { readonly length: number; readonly value: T } | undefined {
  for (let length = Math.min(longest, at + 1); length >= 1; length--) {
    const found = phraseAt(phrases, tokens, at + 1 - length);
    if (found !== undefined && found.length === length) return found;
  }
  return undefined;
}
