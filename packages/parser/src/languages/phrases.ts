import { isHan, isWhite } from '../mentions/letters.js';
import type { Span } from '../source/span.js';

/** Phrases of any languages (an asterisk for up to five words between two others), ready to be found in a text in one pass. */
export interface PhraseIndex {
  /** Phrases of spaced words by their first word, longest first. */
  readonly byWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases in Han characters by their first character, longest first. */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>;
}

/** A phrase found in a text. */
export interface PhraseMatch extends Span {
  /** As it stands in the table. */
  readonly phrase: string;
}

/** Prepares phrases (lower case, words parted by one blank) for `findPhrases`. */
export function createPhraseIndex(phrases: Iterable<string>): PhraseIndex {
  const byWord = new Map<string, string[][]>();
  const byCharacter = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const han = isHan(phrase.charCodeAt(0));
    const key = han ? phrase.slice(0, 1) : (phrase.split(' ')[0] ?? '');
    if (han) byCharacter.set(key, [...(byCharacter.get(key) ?? []), phrase]);
    else byWord.set(key, [...(byWord.get(key) ?? []), phrase.split(' ')]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.length - a.length);
  for (const list of byCharacter.values()) list.sort((a, b) => b.length - a.length);
  return { byWord, byCharacter };
}

/** Every phrase of the index that stands in a text, in text order; of two that overlap the first, of two that begin together the longer. */
export function findPhrases(text: string, index: PhraseIndex): PhraseMatch[] {
  const words = wordsOf(text);
  const found: PhraseMatch[] = [];
  let reached = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.start < reached) continue;
    const match = word.han ? hanMatch(text, word.start, index) : spacedMatch(words, i, index);
    if (match === undefined) continue;
    found.push(match);
    reached = match.end;
  }
  return found;
}

interface Word extends Span {
  readonly text: string;
  readonly han: boolean;
}

let lastText = '';
let lastWords: Word[] = [];

/**
 * Words in lower case with typographic apostrophes made plain; a Han character is a word of its own. Rules ask for several
 * tables in one text after the other, so the words of the last text are kept.
 */
function wordsOf(text: string): Word[] {
  if (text === lastText) return lastWords;
  const words: Word[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      words.push({ start: i, end: i + 1, text: text[i] ?? '', han: true });
      continue;
    }
    if (partsWords(code)) continue;
    const start = i;
    while (i + 1 < text.length && !partsWords(text.charCodeAt(i + 1)) && !isHan(text.charCodeAt(i + 1))) i++;
    // "Call to order- 7 p.m.": a hyphen that joins nothing is no part of the word.
    let end = i + 1;
    while (end > start + 1 && text[end - 1] === '-') end--;
    words.push({
      start,
      end,
      text: text.slice(start, end).toLowerCase().replaceAll('’', "'"),
      han: false,
    });
  }
  lastText = text;
  lastWords = words;
  return words;
}

const BREAKS = new Set([...'.,;:!?()（）[]"“”，。；：！？、*/|'].map((mark) => mark.charCodeAt(0)));

function partsWords(code: number): boolean {
  return isWhite(code) || BREAKS.has(code);
}

function spacedMatch(words: readonly Word[], at: number, index: PhraseIndex): PhraseMatch | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  for (const phrase of index.byWord.get(first.text) ?? []) {
    const last = lastWord(words, at, phrase);
    if (last !== undefined) return { start: first.start, end: last.end, phrase: phrase.join(' ') };
  }
  return undefined;
}

/** Most words that an asterisk stands for. */
const GAP = 5;

/** The word with which a phrase ends that begins at `at`; undefined where it does not stand there. */
function lastWord(words: readonly Word[], at: number, phrase: readonly string[]): Word | undefined {
  let i = at;
  for (let k = 0; k < phrase.length; k++) {
    if (phrase[k] === '*') {
      const wanted = phrase[k + 1];
      let skipped = 0;
      while (skipped < GAP && words[i]?.text !== wanted && follows(words, i)) {
        i++;
        skipped++;
      }
      continue;
    }
    if (words[i]?.text !== phrase[k] || (k > 0 && !follows(words, i))) return undefined;
    i++;
  }
  return words[i - 1];
}

/** True where nothing but one blank stands before a word: a comma ends a phrase. */
function follows(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  return word !== undefined && before !== undefined && word.start === before.end + 1;
}

function hanMatch(text: string, at: number, index: PhraseIndex): PhraseMatch | undefined {
  for (const phrase of index.byCharacter.get(text[at] ?? '') ?? []) {
    if (text.startsWith(phrase, at)) return { start: at, end: at + phrase.length, phrase };
  }
  return undefined;
}
