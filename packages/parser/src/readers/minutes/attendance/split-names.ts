import { findPhrases } from '../../../languages/phrases.js';
import { groupNameLength } from './group-name.js';
import { hasHan, isCapitalAt, isLetterAt, startsWithHan } from '../../../mentions/letters-in-text.js';
import { isPersonName } from './name-form.js';
import { isPost } from './read-detail.js';
import { peelName } from './peel-name.js';
import { subPassage } from '../../../source/passage.js';
import type { Lexicon } from '../lexicon.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Longest line of handles and nothing else, in UTF-16 units. */
const LONGEST_HANDLES = 600;

/**
 * Cuts a list of people on one line into its entries: at semicolons, else at commas, 、, slashes and the words for "and".
 * A piece that is a post or a body stays with the name before it.
 */
export function splitNames(passage: Passage, lexicon: Lexicon): Passage[] {
  const { text } = passage;
  const bySemicolon = piecesAt(text, (ch) => ch === ';' || ch === '；');
  const bar = piecesAt(text, (ch) => ch === '|');
  if (bySemicolon.length > 1 || bar.length > 1) {
    return (bySemicolon.length > 1 ? bySemicolon : bar)
      .flatMap((piece) => atTitles(text, piece, lexicon))
      .map((piece) => subPassage(passage, piece.start, stopped(text, piece)))
      .filter((p) => p.text !== '' && !isJoiner(p.text, lexicon))
      .flatMap((piece) => (listsOneOffice(piece.text, lexicon) ? splitNames(piece, lexicon) : [piece]));
  }
  // "@ada @bo": handles need nothing between them.
  if (/^(?:@[\w-]+[ ,]*){2,}$/.test(text.slice(0, LONGEST_HANDLES)) && text.length <= LONGEST_HANDLES)
    return piecesAt(text, (ch) => ch === ' ' || ch === ',')
      .map((piece) => subPassage(passage, piece.start, piece.end))
      .filter((p) => p.text !== '');
  const commas = piecesAt(text, (ch, at) => isComma(ch, text, at) || isListDash(ch, text, at));
  const pieces =
    commas.length > 1 ? commas : piecesAt(text, (ch, at) => ch === '/' && !joinsPosts(text, at, lexicon));
  const cut = pieces
    .flatMap((piece) => behindBracket(text, piece, lexicon))
    .flatMap((piece) => atJoiners(text, piece, lexicon))
    .map((piece) => trimmed(text, { ...piece, end: stopped(text, piece) }))
    .filter((piece) => piece.end > piece.start && !isJoiner(text.slice(piece.start, piece.end), lexicon));
  const merged: Span[] = [];
  for (const piece of cut) {
    const last = merged[merged.length - 1];
    const words = text.slice(piece.start, piece.end);
    const titled =
      last !== undefined &&
      /^ *$/.test(text.slice(last.end, piece.start)) &&
      isHan(text[last.start]) &&
      isPost(text.slice(last.start, last.end), lexicon);
    if (last !== undefined && (titled || belongsToNameBefore(words, lexicon)))
      merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged.map((piece) => subPassage(passage, piece.start, piece.end));
}

/** "M. Luc Petit, M. Jean Morel" between semicolons: a comma before somebody's title parts them too, and so does 、. */
function atTitles(text: string, piece: Span, lexicon: Lexicon): Span[] {
  const parts: { start: number; end: number }[] = [];
  const words = text.slice(piece.start, piece.end);
  for (const { start, end } of piecesAt(words, (ch, at) => isComma(ch, words, at))) {
    const last = parts[parts.length - 1];
    const { name, honorific } = peelName(beforeRemark(words.slice(start, end).trim()), lexicon);
    const parted = words[start - 1] === '、' || honorific !== undefined;
    if (last === undefined || (parted && isPersonName(name, lexicon)))
      parts.push({ start: piece.start + start, end: piece.start + end });
    else last.end = piece.start + end;
  }
  return parts;
}

/** "Administration/Clerk Ada Brook": the slash joins two words for what somebody does. */
function joinsPosts(text: string, at: number, lexicon: Lexicon): boolean {
  const next = /^\p{L}+/u.exec(text.slice(at + 1, at + 40))?.[0] ?? '';
  return lexicon.isPostWord(next) && isLetterAt(text, at - 1);
}

/** "Trustees Ada Brook, Ben Hill and Cy Moss" between semicolons: one office, and several who hold it. */
function listsOneOffice(text: string, lexicon: Lexicon): boolean {
  const comma = text.indexOf(', ');
  return comma > 0 && !/[;；|]/.test(text) && peelName(text.slice(0, comma), lexicon).plural;
}

/** The end of a piece without the stop of the list: "…; Ada Brook, Parliamentarian." */
function stopped(text: string, { start, end }: Span): number {
  return end === text.length && /\p{Ll}{4}\.$/u.test(text.slice(start, end)) ? end - 1 : end;
}

/** "…; and" at the end of a line. */
function isJoiner(words: string, lexicon: Lexicon): boolean {
  return words.length <= 12 && lexicon.has('conjunctions', words);
}

/** True where a piece of a list is no name of its own: "Chair", "Acme Inc.", "Jr.". */
function belongsToNameBefore(words: string, lexicon: Lexicon): boolean {
  if (startsWithHan(words)) return false;
  // "Ada Brook, III"
  if (/^[IVX]{2,4}$/.test(words)) return true;
  if (lexicon.has('honorificsAfter', words) || lexicon.is('companySuffixes', words)) return true;
  const bare = beforeRemark(words);
  if (lexicon.hasExact('postPhrases', bare)) return true;
  const { name, posts, honorific } = peelName(bare, lexicon);
  if (honorific !== undefined || (posts.length > 0 && isPersonName(name, lexicon))) return false;
  // "the Clerk – Ada Brook": somebody else, with the post first.
  if (bare !== words && withoutArticle(bare, lexicon) !== bare) return false;
  const last = bare.split(' ').pop() ?? '';
  return isPost(bare, lexicon) || lexicon.has('organizations', last);
}

/** The words before a bracket or a dash: "Tobias Lund - Treasurer" begins with a name. */
function beforeRemark(words: string): string {
  const stop = words.search(/[(（]| [-–—]+ |[-–—:] /u);
  return (stop < 0 ? words : words.slice(0, stop)).trim();
}

/** "Ada Brook (chair) Ben Hill": a bracket ends what is said of one, and a full name begins the next. */
function behindBracket(text: string, piece: Span, lexicon: Lexicon): Span[] {
  const words = text.slice(piece.start, piece.end);
  const parts: Span[] = [];
  let from = 0;
  for (let close = words.indexOf(') '); close >= 0; close = words.indexOf(') ', close + 1)) {
    const { name } = peelName(beforeRemark(words.slice(close + 2, close + REACH)), lexicon);
    if (!name.includes(' ') || !isPersonName(name, lexicon)) continue;
    parts.push({ start: piece.start + from, end: piece.start + close + 1 });
    from = close + 2;
  }
  return [...parts, { start: piece.start + from, end: piece.end }];
}

/** Characters on each side of an "and" that are looked at. */
const REACH = 80;

/** Parts a piece at "and", where both sides can stand as entries. */
function atJoiners(text: string, piece: Span, lexicon: Lexicon): Span[] {
  const words = text.slice(piece.start, piece.end);
  const parts: Span[] = [];
  const depths = bracketDepths(words);
  let from = 0;
  for (const match of findPhrases(words, lexicon.joiners)) {
    if ((depths[match.start] ?? 0) > 0) continue;
    const left = words.slice(Math.max(from, match.start - REACH), match.start).trim();
    const right = words.slice(match.end, match.end + REACH).trim();
    if (left !== '' && (!standsAlone(left, lexicon) || !standsAlone(right, lexicon))) continue;
    if (left !== '') parts.push({ start: piece.start + from, end: piece.start + match.start });
    from = match.end;
  }
  parts.push({ start: piece.start + from, end: piece.end });
  return parts;
}

/** True for words that begin with a name, a handle, a number or a small word and could be an entry. */
function standsAlone(words: string, lexicon: Lexicon): boolean {
  const bracket = words.search(/[(（]/);
  const bare = (bracket < 0 ? words : words.slice(0, bracket)).trim();
  const last = bare.split(' ').pop() ?? '';
  // "Mmes et MM. Petit, Roy": titles of the names behind them.
  if (words === '' || lexicon.has('organizations', last) || isHonorific(bare, lexicon)) return false;
  const named = withoutArticle(bare, lexicon);
  if (groupNameLength(named, lexicon) > 0) return true;
  return (
    /^[\p{Lu}@\d\p{Script=Han}]/u.test(named) ||
    isPersonName(peelName(bare, lexicon).name, lexicon) ||
    !bare.includes(' ')
  );
}

function isHonorific(word: string, lexicon: Lexicon): boolean {
  return lexicon.has('honorifics', word) || lexicon.has('sharedHonorifics', word);
}

/** "the Clerk" without its article. */
export function withoutArticle(words: string, lexicon: Lexicon): string {
  const space = words.indexOf(' ');
  return space > 0 && lexicon.is('articles', words.slice(0, space)) ? words.slice(space + 1) : words;
}

function bracketDepths(words: string): number[] {
  let depth = 0;
  return [...Array(words.length).keys()].map((i) => {
    const ch = words[i];
    if (ch === '(' || ch === '（' || ch === '[') depth++;
    else if ((ch === ')' || ch === '）' || ch === ']') && depth > 0) depth--;
    return depth;
  });
}

function isComma(ch: string, text: string, at: number): boolean {
  if (ch === '、' || ch === '，' || ch === '•' || ch === '·')
    return ch !== '·' || (text[at - 1] === ' ' && text[at + 1] === ' ');
  // A space between two Han names parts them too.
  if (ch === ' ') return isHan(text[at - 1]) && isHan(text[at + 1]);
  return ch === ',' && !/\d/.test(text[at + 1] ?? '');
}

/** "Ada Brook,- Ben Hill", "Ada Brook- Ben Hill": two columns of a list on one line. */
function isListDash(ch: string, text: string, at: number): boolean {
  if (ch !== '-' || text[at + 1] !== ' ' || !isCapitalAt(text, at + 2)) return false;
  // "Ada Brook, - Ben Hill"
  return /[\p{L},]/u.test(text[at - 1] ?? '') || text.slice(at - 2, at) === ', ';
}

function isHan(ch: string | undefined): boolean {
  return ch !== undefined && hasHan(ch);
}

/** Cuts a text where `parts` is true outside brackets. */
function piecesAt(text: string, parts: (ch: string, at: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] ?? '';
    if (ch === '(' || ch === '（' || ch === '[') depth++;
    else if ((ch === ')' || ch === '）' || ch === ']') && depth > 0) depth--;
    else if (depth === 0 && parts(ch, i)) {
      pieces.push({ start: from, end: i });
      from = i + 1;
    }
  }
  pieces.push({ start: from, end: text.length });
  return pieces;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,，、.]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,，、]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
