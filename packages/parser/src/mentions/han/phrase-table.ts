/** Phrases with a value each, to be found at a place of a text: the longest one wins, as a reader of Chinese would take it. */
export interface PhraseTable<V> {
  /** The longest phrase that begins at `at`. */
  readonly at: (text: string, at: number) => Phrase<V> | undefined;
  /** The longest phrase that ends at `end`, beginning at `from` or behind it. */
  readonly before: (text: string, end: number, from?: number) => Phrase<V> | undefined;
}

export interface Phrase<V> {
  readonly phrase: string;
  readonly value: V;
}

/** Lays phrases out by their first and last character. What a look-up costs is bounded by the table, not by the text. */
export function createPhraseTable<V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> {
  const byFirst = new Map<string, Phrase<V>[]>();
  const byLast = new Map<string, Phrase<V>[]>();
  for (const [phrase, value] of entries) {
    const entry = { phrase, value };
    push(byFirst, phrase.charAt(0), entry);
    push(byLast, phrase.charAt(phrase.length - 1), entry);
  }
  for (const lists of [byFirst, byLast])
    for (const list of lists.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return {
    at: (text, at) => byFirst.get(text.charAt(at))?.find(({ phrase }) => text.startsWith(phrase, at)),
    before: (text, end, from = 0) =>
      byLast
        .get(text.charAt(end - 1))
        ?.find(({ phrase }) => end - phrase.length >= from && text.startsWith(phrase, end - phrase.length)),
  };
}

/** A table of words without values. */
export function createWordTable(words: Iterable<string>): PhraseTable<true> {
  const entries: [string, true][] = [];
  for (const word of words) entries.push([word, true]);
  return createPhraseTable(entries);
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
