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

/**
 * Lays phrases out by their first and last character, each when it is first asked for: a process that reads no Chinese makes
 * none. What a look-up costs is bounded by the table, not by the text.
 */
export function createPhraseTable<V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> {
  let byFirst: ByCharacter<V> | undefined;
  let byLast: ByCharacter<V> | undefined;
  return {
    at: (text, at) => {
      byFirst ??= byCharacter(entries, () => 0);
      const list = byFirst.get(text.charCodeAt(at));
      if (list === undefined) return undefined;
      for (const entry of list) if (text.startsWith(entry.phrase, at)) return entry;
      return undefined;
    },
    before: (text, end, from = 0) => {
      byLast ??= byCharacter(entries, (phrase) => phrase.length - 1);
      const list = byLast.get(text.charCodeAt(end - 1));
      if (list === undefined) return undefined;
      for (const entry of list) {
        const start = end - entry.phrase.length;
        if (start >= from && text.startsWith(entry.phrase, start)) return entry;
      }
      return undefined;
    },
  };
}

/** Phrases by the UTF-16 unit of one of their characters, longest first: a number is looked up without making a string. */
type ByCharacter<V> = Map<number, Phrase<V>[]>;

function byCharacter<V>(
  entries: Iterable<readonly [string, V]>,
  indexIn: (phrase: string) => number,
): ByCharacter<V> {
  const lists: ByCharacter<V> = new Map();
  for (const [phrase, value] of entries) push(lists, phrase.charCodeAt(indexIn(phrase)), { phrase, value });
  for (const list of lists.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return lists;
}

/** A table of words without values. */
export function createWordTable(words: Iterable<string>): PhraseTable<true> {
  return createPhraseTable(Array.from(words, (word): [string, true] => [word, true]));
}

function push<V>(lists: Map<number, V[]>, key: number, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
