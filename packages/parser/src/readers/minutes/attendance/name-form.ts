import { foldWord } from '../lexicon.js';
import { rememberWith } from '../../../source/remember.js';
import {
  characterLength,
  isAlphanumericAt,
  isCapitalAt,
  isHanText,
  isLetters,
  isMarkAt,
  startsWithCapital,
  startsWithHan,
  startsWithLetter,
} from '../../../mentions/letters-in-text.js';
import type { Lexicon } from '../lexicon.js';

/** Most words a person's name has, its small words left out, and with them. */
const MOST_WORDS = 6;
const MOST_WITH_SMALL = 9;

/** True for the words of a person's name: each begins with a capital, or is a particle inside ("van"); Han: two to four characters. */
export const isPersonName = rememberWith(readsAsPersonName);

function readsAsPersonName(text: string, lexicon: Lexicon): boolean {
  if (startsWithHan(text)) return isHanName(text, lexicon);
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WITH_SMALL) return false;
  let capitals = 0;
  for (const word of words) {
    if (!isNameWord(word, lexicon)) return false;
    if (startsWithCapital(word)) capitals++;
  }
  if (words.length > MOST_WORDS && capitals > MOST_WORDS) return false;
  const last = words[words.length - 1] ?? '';
  // "It", "The", "Se": small words at the head of a sentence.
  if (words.length === 1 && lexicon.isFunctionWord(last) && !(last.length > 1 && last === last.toUpperCase()))
    return false;
  if (lexicon.has('organizations', last) || lexicon.has('groups', last) || lexicon.has('posts', last))
    return false;
  // "Alcalde-Presidente": two posts in one.
  if (last.includes('-') && last.split('-').every((part) => lexicon.has('posts', part))) return false;
  // "PART ONE" counts something; "Old Business", "Board Reports" head a part of the minutes.
  if (words.length > 1 && (lexicon.is('amounts', last) || lexicon.is('grouping', last))) return false;
  for (const [i, word] of words.entries())
    if ((i > 0 && isTitle(word, lexicon)) || lexicon.has('conjunctions', word)) return false;
  return !lexicon.is('everybody', text) && !lexicon.is('nobody', text);
}

function wordsOf(text: string): string[] {
  if (!text.includes(' ')) return text === '' ? [] : [text];
  const words = text.split(' ');
  return words.includes('') ? words.filter((word) => word !== '') : words;
}

/** "del Sr. Ada Brook": a title inside shows what stands before it to be none of the name. */
function isTitle(word: string, lexicon: Lexicon): boolean {
  return (
    word.endsWith('.') && isLetters(word.slice(0, -1), 2, Infinity) && lexicon.hasExact('honorifics', word)
  );
}

function isNameWord(word: string, lexicon: Lexicon): boolean {
  if (startsWithCapital(word) && isWholeWord(word)) return !/\d{3}/.test(word);
  // Terence ‘Tex’ Hall: what somebody is called stands in the name.
  if (isQuotedName(word)) return true;
  if (lexicon.has('nameParticles', word)) return true;
  // "O'Neil" is above; "d'Artagnan", "ap", "al-Amin" and the like begin small.
  const prefix = /^(?:d['’]|al-|el-)/.exec(word)?.[0].length ?? 0;
  return prefix > 0 && isCapitalAt(word, prefix);
}

function isQuotedName(word: string): boolean {
  if (word.length < 4 || word.length > 15) return false;
  if (!'‘\'“"'.includes(word[0] ?? ' ') || !'’\'”"'.includes(word[word.length - 1] ?? ' ')) return false;
  const name = word.slice(1, -1);
  return startsWithCapital(name) && isWholeWord(name) && !/[\d.]/.test(name);
}

/** True for nothing but letters, and the marks and digits that a name may have in it. */
export function isWholeWord(word: string): boolean {
  for (let at = 0; at < word.length; at += characterLength(word, at))
    if (!isAlphanumericAt(word, at) && !isMarkAt(word, at) && !"'’.-‐‑".includes(word[at] ?? ' '))
      return false;
  return true;
}

/** A Han name: two to four characters, or with a middle dot more; no post, group or label. */
export function isHanName(text: string, lexicon: Lexicon): boolean {
  if (!startsWithHan(text) || text.length < 2) return false;
  const dotted = /[·•]/.test(text);
  if (text.length > (dotted ? 12 : 4) || !isHanText(dotted ? text.replace(/[·•]/g, '') : text, 1, 12))
    return false;
  return (
    !lexicon.endsWith('groups', text) &&
    !lexicon.endsWith('posts', text) &&
    !lexicon.endsWith('organizations', text) &&
    !lexicon.is('everybody', text) &&
    !lexicon.is('nobody', text)
  );
}

/** True for initials of a name as they stand in for it: "RW" or "R.W." for "Rosa Weber". */
export function areInitials(short: string, name: string): boolean {
  const letters = short.replaceAll('.', '').toLowerCase();
  if (letters.length < 2 || letters.length > 4) return false;
  const words = name.split(/[\s-]+/).filter((word) => startsWithLetter(word));
  const initials = words.map((word) => (word[0] ?? '').toLowerCase()).join('');
  if (initials === letters) return true;
  // More than one letter of a name, as lists do to tell two people apart: "ALB" for "Alma Brook".
  if (
    words.length > 1 &&
    isJoinedStarts(
      letters,
      words.map((word) => word.toLowerCase()),
    )
  )
    return true;
  // A third letter out of the family name, as committees with long lists give them: "DOK" for "Daniel Okoro".
  const family = (words[words.length - 1] ?? '').toLowerCase();
  if (
    words.length === 2 &&
    letters.length === 3 &&
    letters.startsWith(initials) &&
    family.includes(letters[2] ?? ' ', 1)
  )
    return true;
  // A middle name left out, or a second letter of the family name: "JD" for "Jane M. Doe".
  return words.length > 1 && letters === `${initials[0] ?? ''}${initials[initials.length - 1] ?? ''}`;
}

/** True where letters are the beginnings of words, one after the other: each word gives one letter at least. */
function isJoinedStarts(letters: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return letters !== '' && first.startsWith(letters);
  for (let length = 1; length < letters.length && first.startsWith(letters.slice(0, length)); length++)
    if (isJoinedStarts(letters.slice(length), rest)) return true;
  return false;
}

/** True for a word that may name somebody in a list of names though it is not written as a name: a nick. */
export function isNick(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NICK || !(startsWithLetter(text) || text.startsWith('_')))
    return false;
  for (let at = 1; at < text.length; at++)
    if (!isAlphanumericAt(text, at) && !'_.-|[]`^'.includes(text[at] ?? ' ')) return false;
  return foldWord(text).length > 1;
}

const LONGEST_NICK = 25;
