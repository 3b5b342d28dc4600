import type { LanguagePack } from '../../languages/language-pack.js';

/**
 * The packs whose small words are looked for: the text's own, and one of another script for texts that mix two (Chinese minutes keep
 * English headings and terms). Words of the other languages would be found where they mean something else (Dutch "en", Spanish "en").
 */
export function readingPacks(packs: readonly LanguagePack[]): readonly LanguagePack[] {
  const [own] = packs;
  const other = packs.find((pack) => pack.script !== own?.script);
  return [own, other].filter((pack) => pack !== undefined);
}
