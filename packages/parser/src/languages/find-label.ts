import { trimEndMarks } from '../mentions/trim-end-marks.js';
import type { LabelKey } from './label-words.js';
import type { LanguagePack } from './language-pack.js';

/** Looks a label's words up in the packs at hand. */
export type FindLabel = (words: string) => LabelKey | undefined;

/** Makes the look-up of label words in several languages; where two packs claim a word, the first one wins. */
export function createFindLabel(packs: readonly LanguagePack[]): FindLabel {
  const keys = new Map<string, LabelKey>();
  for (const pack of packs) {
    for (const [key, words] of Object.entries(pack.labels)) {
      for (const word of words ?? []) if (!keys.has(word)) keys.set(word, key as LabelKey);
    }
  }
  return (words) => (words.length > LONGEST ? undefined : (keys.get(words) ?? keys.get(foldLabel(words))));
}

/** Longest label that is looked up, in UTF-16 units. */
const LONGEST = 80;

/** Lower case, single spaces, without numbering, decoration, brackets and marks at the ends. */
export function foldLabel(words: string): string {
  if (words.length > LONGEST) return '';
  const spaced = words.toLowerCase().replace(/[\s\u3000]+/g, ' ');
  return trimEndMarks(spaced.replace(/^[^\p{L}]+/u, ''), /[^\p{L}\p{N})）]/u)
    .replace(/ ?[(（][^()（）]*[)）]$/u, '')
    .trim();
}
