import { isLetter } from '../mentions/letters.js';
import { oncePerPacks } from './once-per-packs.js';
import type { LanguagePack } from './language-pack.js';

/**
 * Of the packs of which a text holds about as many function words (`counts`; undefined for the others), the one of whose labels
 * and months it has most besides. Short minutes hold more labels than sentences.
 */
export function packByTerms(
  text: string,
  packs: readonly LanguagePack[],
  counts: readonly (number | undefined)[],
): LanguagePack | undefined {
  const terms = termsOf(packs);
  const hits = counts.map((count) => count ?? -Infinity);
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const from = i;
    while (i + 1 < text.length && isLetter(text.charCodeAt(i + 1))) i++;
    for (const p of terms.get(text.slice(from, i + 1).toLowerCase()) ?? []) hits[p] = (hits[p] ?? 0) + 1;
  }
  return packs[hits.indexOf(Math.max(...hits))];
}

/** Whose each word of a label or a month is. */
const termsOf = oncePerPacks((packs) => {
  const terms = new Map<string, number[]>();
  packs.forEach(({ labels, times }, p) => {
    const phrases = [...Object.values(labels).flatMap((words) => words ?? []), ...times.months.flat()];
    for (const word of new Set(phrases.flatMap((phrase) => phrase.split(' '))))
      if (word.length > 2) terms.set(word, [...(terms.get(word) ?? []), p]);
  });
  return terms;
});
