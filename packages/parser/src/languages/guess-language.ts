import type { LanguagePack } from './language-pack.js';

/** Words looked at before the guess is made: enough for any text, and a bound for huge ones. */
const SAMPLE = 20_000;

/**
 * The pack whose language a text is written in: first by script (a Han character weighs as half a word), then by how
 * many of its words are a pack's function words. Undefined for a text without letters or a list without packs.
 */
export function guessLanguage(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const words = new Map<string, number>();
  let han = 0;
  let spaced = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{Script=Han}|[\p{L}\p{M}'’]+/gu)) {
    if (/^\p{Script=Han}/u.test(word)) han += 0.5;
    else {
      spaced++;
      const folded = word.toLowerCase();
      words.set(folded, (words.get(folded) ?? 0) + 1);
    }
  }
  if (han + spaced === 0) return undefined;
  const script = han >= spaced ? 'han' : 'spaced';
  let best: LanguagePack | undefined;
  let most = -1;
  for (const pack of packs) {
    if (pack.script !== script) continue;
    const score = pack.functionWords.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
    if (score > most) {
      best = pack;
      most = score;
    }
  }
  return best ?? packs[0];
}
