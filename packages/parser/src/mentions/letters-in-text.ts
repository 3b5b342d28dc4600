import { isHan } from './letters.js';

// What letters stand in a text, by Unicode's General_Category and Script. The engine reads the tables of Unicode anew for every
// `\p{…}` of a regular expression, a tenth of a millisecond each, when it loads the code; these functions read them once.

const LETTER = 1;
const CAPITAL = 2;
const SMALL = 4;
const NUMBER = 8;
const KNOWN = 16;
const MARK = 32;

/** What each UTF-16 unit is, as far as texts have asked. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code > 0xffff) return lookUp(String.fromCodePoint(code));
  let kind = kinds[code] ?? KNOWN;
  if (kind === 0) {
    kind = KNOWN | (code < 0x180 ? ofLatin(code) : lookUp(String.fromCharCode(code)));
    kinds[code] = kind;
  }
  return kind;
}

/** ASCII, Latin-1 and Latin Extended-A, which most texts never leave. */
function ofLatin(code: number): number {
  if (code >= 48 && code <= 57) return NUMBER;
  if (code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe)) return NUMBER;
  const ch = String.fromCharCode(code);
  if (ch !== ch.toLowerCase()) return LETTER | CAPITAL;
  if (code === 0xaa || code === 0xba) return LETTER;
  const small = (code >= 97 && code <= 122) || code === 0xb5 || (code >= 0xdf && code !== 0xf7);
  return small ? LETTER | SMALL : 0;
}

function lookUp(ch: string): number {
  if (/\p{L}/u.test(ch)) return LETTER | (/\p{Lu}/u.test(ch) ? CAPITAL : /\p{Ll}/u.test(ch) ? SMALL : 0);
  return /\p{N}/u.test(ch) ? NUMBER : /\p{M}/u.test(ch) ? MARK : 0;
}

/** The character at an offset is a capital letter (`\p{Lu}`). */
export function isCapitalAt(text: string, at: number): boolean {
  return isAt(text, at, CAPITAL);
}

/** The character at an offset is a small letter (`\p{Ll}`). */
export function isSmallAt(text: string, at: number): boolean {
  return isAt(text, at, SMALL);
}

/** The character at an offset is a letter (`\p{L}`). */
export function isLetterAt(text: string, at: number): boolean {
  return isAt(text, at, LETTER);
}

/** The character at an offset is a letter or a number (`\p{L}`, `\p{N}`). */
export function isAlphanumericAt(text: string, at: number): boolean {
  return isAt(text, at, LETTER | NUMBER);
}

/** The character at an offset is neither letter nor number: a blank, a sign or punctuation. */
export function isBetweenWordsAt(text: string, at: number): boolean {
  return !isAlphanumericAt(text, at);
}

/** The character at an offset is a mark that goes with the letter before it (`\p{M}`). */
export function isMarkAt(text: string, at: number): boolean {
  return isAt(text, at, MARK);
}

function isAt(text: string, at: number, kind: number): boolean {
  return (kindOf(text.codePointAt(at) ?? 0) & kind) !== 0;
}

export function startsWithCapital(text: string): boolean {
  return isCapitalAt(text, 0);
}

export function startsWithSmall(text: string): boolean {
  return isSmallAt(text, 0);
}

export function startsWithLetter(text: string): boolean {
  return isLetterAt(text, 0);
}

export function startsWithAlphanumeric(text: string): boolean {
  return isAlphanumericAt(text, 0);
}

export function hasCapital(text: string): boolean {
  return has(text, CAPITAL);
}

export function hasLetter(text: string): boolean {
  return has(text, LETTER);
}

export function hasAlphanumeric(text: string): boolean {
  return has(text, LETTER | NUMBER);
}

function has(text: string, kind: number): boolean {
  for (let i = 0; i < text.length; i++) if (isAt(text, i, kind)) return true;
  return false;
}

/** Two letters in a row: something to read, and not only an initial or the letter of a list. */
export function hasTwoLetters(text: string): boolean {
  for (let i = 1; i < text.length; i++) if (isLetterAt(text, i) && isLetterAt(text, i - 1)) return true;
  return false;
}

/** True where so many characters in a row are all of one kind. */
export function hasRun(text: string, isKind: (text: string, at: number) => boolean, least: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length && run < least; i++) run = isKind(text, i) ? run + 1 : 0;
  return run >= least;
}

/** Nothing but capitals, from `least` to `most` of them. */
export function isCapitals(text: string, least: number, most: number): boolean {
  if (text.length < least || text.length > most) return false;
  for (let i = 0; i < text.length; i++) if (!isCapitalAt(text, i)) return false;
  return true;
}

/** Nothing but small letters, from `least` to `most` of them. */
export function isSmalls(text: string, least: number, most: number): boolean {
  if (text.length < least || text.length > most) return false;
  for (let i = 0; i < text.length; i++) if (!isSmallAt(text, i)) return false;
  return true;
}

/** Nothing but letters, from `least` to `most` of them. */
export function isLetters(text: string, least: number, most: number): boolean {
  return text.length >= least && text.length <= most && lettersEnd(text, 0) === text.length;
}

/** Where the run of letters ends that begins at an offset, at `to` at the latest: the offset itself where no letter stands there. */
export function lettersEnd(text: string, at: number, to = text.length): number {
  let end = at;
  while (end < to && isLetterAt(text, end)) end += characterLength(text, end);
  return Math.min(end, to);
}

/** Nothing but Han characters, from `least` to `most` of them. */
export function isHanText(text: string, least: number, most: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i += characterLength(text, i), count++)
    if (!isHanAt(text, i)) return false;
  return count >= least && count <= most;
}

/** The character at an offset is a Han character (`\p{Script=Han}` without radicals and strokes). */
export function isHanAt(text: string, at: number): boolean {
  return isHanUnit(text.charCodeAt(at));
}

export function startsWithHan(text: string): boolean {
  return isHanAt(text, 0);
}

/** UTF-16 units of the character at an offset: two beyond the basic plane. */
export function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

export function endsWithHan(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return isHanUnit(code >= 0xdc00 && code <= 0xdfff ? text.charCodeAt(text.length - 2) : code);
}

export function hasHan(text: string): boolean {
  return /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud888]/.test(text);
}

/** A Latin letter, also of full width. */
export function hasLatin(text: string): boolean {
  return /[A-Za-z\u00c0-\u024f\uff21-\uff3a\uff41-\uff5a]/.test(text);
}

/** Han characters, their radicals and marks, kana, or full-width forms: without any, no word or mark of an East Asian text stands here. */
export function hasEastAsian(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\ud888]/.test(text);
}

/** A Han character, or the first half of one beyond the basic plane (extensions B to H). */
function isHanUnit(code: number): boolean {
  return code > 0x2fff && (isHan(code) || (code >= 0xd840 && code <= 0xd888));
}
