import type { Lexicon } from './lexicon.js';

/** What the tables of a language say of a word, looked up once where the text is cut into tokens. */
export interface Word {
  /** Which kinds of word it is one of, as bits: `ARTICLE`, `POST` and so on. */
  readonly classes: number;
  /** In which tables a phrase begins with it, as bits. */
  readonly openings: number;
}

export const ARTICLE = 1;
export const PREPOSITION = 2;
/** Also behind a hyphen: "vice-president". */
export const POST = 4;
/** "deans": several holders of a post. */
export const PLURAL_POST = 8;
export const MODIFIER = 16;
/** Also with a stop: "Dr.". */
export const HONORIFIC = 32;
/** Behind a name, also with a stop: "Jr.". */
export const POST_NOMINAL = 64;
export const ORGANIZATION = 128;
export const COMPANY_ENDING = 256;
export const GROUP = 512;
export const FUNCTION_WORD = 1024;
/** A word of titles and bodies that is no part of a person's name. */
export const NOT_NAME = 2048;
export const NAME_PARTICLE = 4096;
export const FIELD = 8192;
export const ADVERB = 16384;
export const FILLER = 32768;

/** True for a word of a kind, or of one of several. */
export function isClass({ word }: { readonly word: Word }, kinds: number): boolean {
  return (word.classes & kinds) !== 0;
}

const unknown: Word = { classes: 0, openings: 0 };

/** Lays out the words of a language in an index. */
export function indexWords(
  index: Map<string, Word>,
  classes: readonly (readonly [kind: number, words: Iterable<string>])[],
  openings: ReadonlyMap<string, number>,
): void {
  for (const [word, bits] of openings) index.set(word, { classes: 0, openings: bits });
  for (const [kind, words] of classes)
    for (const word of words) {
      const known = index.get(word) ?? unknown;
      index.set(word, { classes: known.classes | kind, openings: known.openings });
    }
}

/** What the tables say of a word in lower case. */
export function wordOf({ words }: Pick<Lexicon, 'words'>, lower: string): Word {
  const word = words.get(lower) ?? unknown;
  if (lower.endsWith('.')) {
    const bare = words.get(lower.slice(0, -1)) ?? unknown;
    const kinds = bare.classes & (HONORIFIC | POST_NOMINAL);
    return kinds === 0 ? word : { classes: word.classes | kinds, openings: word.openings };
  }
  if (!lower.includes('-') || (word.classes & POST) !== 0) return word;
  const last = words.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? unknown;
  return (last.classes & POST) === 0 ? word : { classes: word.classes | POST, openings: word.openings };
}
