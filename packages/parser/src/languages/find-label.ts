import { foldHan } from '../mentions/fold-han.js';
import { isAlphanumericAt, isLetterAt, startsWithLetter } from '../mentions/letters-in-text.js';
import { remember } from '../source/remember.js';
import { trimEndMarks } from '../mentions/trim-end-marks.js';
import type { LabelKey } from './label-words.js';
import type { LanguagePack } from './language-pack.js';

/** Looks a label's words up in the packs at hand. */
export type FindLabel = (words: string) => LabelKey | undefined;

/** Makes the look-up of label words in several languages; where two packs claim a word, the first one wins. 發佈時間 and 发布时间 are one label. */
export function createFindLabel(packs: readonly LanguagePack[]): FindLabel {
  const keys = new Map<string, LabelKey>();
  for (const pack of packs) {
    for (const [key, words] of Object.entries(pack.labels)) {
      for (const word of words ?? []) {
        const folded = foldHan(word);
        if (!keys.has(folded)) keys.set(folded, key as LabelKey);
        // Capitals are often written without accents: "ORDEN DEL DIA".
        const plain = withoutAccents(folded);
        if (!keys.has(plain)) keys.set(plain, key as LabelKey);
      }
    }
  }
  // "Etaient présents": capitals go without their accents also where small letters have theirs.
  const keyOf = remember((words) => {
    const folded = foldLabel(foldHan(words));
    return {
      key: keys.get(folded) ?? keys.get(withoutAccents(folded)),
    };
  });
  return (words) => (words.length > LONGEST ? undefined : (keys.get(words) ?? keyOf(words).key));
}

/** "T a g e s o r d n u n g": blanks between all letters are a way of emphasis. */
export function withoutLetterSpacing(words: string): string {
  if (words[1] !== ' ' || words[3] !== ' ') return words;
  const letters = words.replace(/ ?[:.]$/, '').split(' ');
  const spaced =
    letters.length > 4 && letters.every((letter) => letter.length === 1 && startsWithLetter(letter));
  return spaced ? words.replaceAll(' ', '') : words;
}

/** "Etaient" for "Étaient". */
export function withoutAccents(word: string): string {
  if (!/[^\0-\x7f]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Longest label that is looked up, in UTF-16 units. */
const LONGEST = 80;

/** Lower case, single spaces, without numbering, decoration, brackets and marks at the ends. */
export function foldLabel(words: string): string {
  if (words.length > LONGEST) return '';
  const spaced = withoutLetterSpacing(words).toLowerCase().replace(/\s+/g, ' ');
  let start = 0;
  while (start < spaced.length && !isLetterAt(spaced, start)) start++;
  const numeral = /^(?:[ivx]{1,5}|[a-h])[.)] /.exec(spaced.slice(start, start + 7))?.[0].length ?? 0;
  if (isLetterAt(spaced, start + numeral)) start += numeral;
  const bare = trimEndMarks(spaced.slice(start), isDecoration);
  return (/[)）]$/.test(bare) ? bare.replace(/ ?[(（][^()（）]*[)）]$/, '') : bare).trim();
}

/** Anything but letters, numbers and the end of a bracket. */
export function isDecoration(text: string, at: number): boolean {
  return !isAlphanumericAt(text, at) && text[at] !== ')' && text[at] !== '）';
}
