import { isHan, isLetter } from '../mentions/letters.js';
import { oncePerPacks } from './once-per-packs.js';
import type { LanguagePack } from './language-pack.js';

/** Characters looked at before the guess is made: enough for any text, and a bound for huge ones. */
const SAMPLE = 6000;

/** Longest word that can be a function word. */
const LONGEST = 12;

/**
 * The pack whose language a text is written in: first by script (a Han character weighs as half a word), then by how
 * many of its words are a pack's function words. Undefined for a text without letters or a list without packs.
 */
export function guessLanguage(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const end = Math.min(text.length, SAMPLE);
  const { spacedPacks, words } = functionWords(packs);
  const hits = spacedPacks.map(() => 0);
  let han = 0;
  let spaced = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      han += 0.5;
      continue;
    }
    if (!isLetter(code)) continue;
    const from = i;
    while (i + 1 < end && isLetter(text.charCodeAt(i + 1)) && !isHan(text.charCodeAt(i + 1))) i++;
    spaced++;
    if (i + 1 - from > LONGEST) continue;
    const word = text.slice(from, i + 1).toLowerCase();
    // A capital by itself is a mark or an initial ("Y" for yes), no word.
    if (word.length === 1 && text[from] !== word) continue;
    for (const p of words.get(word) ?? []) hits[p] = (hits[p] ?? 0) + 1;
  }
  if (han + spaced === 0) return undefined;
  if (han >= spaced) return packs.find((pack) => pack.script === 'han') ?? packs[0];
  const most = Math.max(...hits);
  return spacedPacks[hits.indexOf(most)] ?? packs[0];
}

/** The packs of languages that part words, and which of them have a word among their function words. */
const functionWords = oncePerPacks((packs) => {
  const spacedPacks = packs.filter((pack) => pack.script === 'spaced');
  const words = new Map<string, number[]>();
  spacedPacks.forEach((pack, p) => {
    for (const word of new Set(pack.functionWords)) words.set(word, [...(words.get(word) ?? []), p]);
  });
  return { spacedPacks, words };
});
