import { foldWord } from '../lexicon.js';
import { startsWithCapital, startsWithHan, startsWithLetter } from '../../../mentions/letters-in-text.js';
import type { Lexicon } from '../lexicon.js';

/** Most words a person's name has, its small words left out, and with them. */
const MOST_WORDS = 6;
const MOST_WITH_SMALL = 9;

/** True for the words of a person's name: each begins with a capital, or is a particle inside ("van"); Han: two to four characters. */
export function isPersonName(text: string, lexicon: Lexicon): boolean {
  if (startsWithHan(text)) return isHanName(text, lexicon);
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WITH_SMALL) return false;
  if (words.length > MOST_WORDS && words.filter((word) => startsWithCapital(word)).length > MOST_WORDS)
    return false;
  if (!words.every((word) => isNameWord(word, lexicon))) return false;
  // "del Sr. Ada Brook": a title inside shows what stands before it to be none of the name.
  if (words.some((word, i) => i > 0 && /^\p{L}{2,}\.$/u.test(word) && lexicon.hasExact('honorifics', word)))
    return false;
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
  return (
    !words.some((word) => lexicon.has('conjunctions', word)) &&
    !lexicon.is('everybody', text) &&
    !lexicon.is('nobody', text)
  );
}

function isNameWord(word: string, lexicon: Lexicon): boolean {
  if (/^[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}'’.\-‐‑]*$/u.test(word)) return !/\d{3}/.test(word);
  // Terence ‘Tex’ Hall: what somebody is called stands in the name.
  if (/^[‘'“"]\p{Lu}[\p{L}'’-]{1,12}[’'”"]$/u.test(word)) return true;
  if (lexicon.has('nameParticles', word)) return true;
  // "O'Neil" is above; "d'Artagnan", "ap", "al-Amin" and the like begin small.
  return /^(?:d['’]|al-|el-)\p{Lu}/u.test(word);
}

/** A Han name: two to four characters, or with a middle dot more; no post, group or label. */
export function isHanName(text: string, lexicon: Lexicon): boolean {
  if (!/^[\p{Script=Han}·•]{2,12}$/u.test(text)) return false;
  if (text.length > 4 && !/[·•]/.test(text)) return false;
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
  return /^[\p{L}_][\p{L}\p{N}_.\-|[\]`^]{1,24}$/u.test(text) && foldWord(text).length > 1;
}
