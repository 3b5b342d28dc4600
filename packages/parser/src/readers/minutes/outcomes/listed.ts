import { indexPhrases } from './phrase-index.js';
import type { PhraseIndex } from './phrase-index.js';

/** An index of phrases that say one thing only. */
export function listed(phrases: readonly string[] | undefined): PhraseIndex<true> {
  return indexPhrases(each(phrases, true));
}

/** Phrases of one meaning, as an index takes them. */
export function each<const V>(phrases: readonly string[] | undefined, value: V): (readonly [string, V])[] {
  return (phrases ?? []).map((phrase) => [phrase, value]);
}
