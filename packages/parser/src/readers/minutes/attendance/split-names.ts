import { findPhrases } from '../../../languages/phrases.js';
import { groupNameLength } from './group-name.js';
import {
  isHanAt,
  isLetterAt,
  isSmalls,
  lettersEnd,
  startsWithCapital,
  startsWithHan,
} from '../../../mentions/letters-in-text.js';
import { isSpace } from '../../../mentions/letters.js';
import { isPersonName } from './name-form.js';
import { isPost } from './read-detail.js';
import { closes, isComma, opens, piecesAt, piecesAtCommas } from './pieces-at.js';
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
  const strong = /[;；|]/.test(text) ? atStrongMarks(text) : undefined;
  if (strong !== undefined)
    return strong
      .flatMap((piece) => atTitles(text, piece, lexicon))
      .map((piece) => subPassage(passage, piece.start, stopped(text, piece)))
      .filter((p) => p.text !== '' && !isJoiner(p.text, lexicon))
      .flatMap((piece) => (listsOneOffice(piece.text, lexicon) ? splitNames(piece, lexicon) : [piece]));
  // "@ada @bo": handles need nothing between them.
  if (text.startsWith('@') && text.length <= LONGEST_HANDLES && /^(?:@[\w-]+[ ,]*){2,}$/.test(text))
    return piecesAt(text, /[ ,]/g)
      .map((piece) => subPassage(passage, piece.start, piece.end))
      .filter((p) => p.text !== '');
  const merged: { start: number; end: number }[] = [];
  for (const piece of atCommas(text, lexicon))
    for (const named of behindBracket(text, piece, lexicon))
      for (const part of atJoiners(text, named, lexicon)) {
        const { start, end } = trimmed(text, part.start, stopped(text, part));
        const words = text.slice(start, end);
        if (end <= start || isJoiner(words, lexicon)) continue;
        const last = merged[merged.length - 1];
        if (
          last !== undefined &&
          (isTitleAhead(text, last, start, lexicon) || belongsToNameBefore(words, lexicon))
        )
          last.end = end;
        else merged.push({ start, end });
      }
  return merged.map(({ start, end }) => subPassage(passage, start, end));
}

/** At semicolons, else at bars. */
function atStrongMarks(text: string): Span[] | undefined {
  const bySemicolon = piecesAt(text, /[;；()（）[\]]/g);
  if (bySemicolon.length > 1) return bySemicolon;
  const byBar = piecesAt(text, /[|()（）[\]]/g);
  return byBar.length > 1 ? byBar : undefined;
}

/** At commas, else at slashes. */
function atCommas(text: string, lexicon: Lexicon): Span[] {
  const commas = piecesAtCommas(text);
  if (commas.length > 1 || !text.includes('/')) return commas;
  return piecesAt(text, /[/()（）[\]]/g, (at) => !joinsPosts(text, at, lexicon));
}

/** 会长 王小明: a post, and behind a blank who holds it. */
function isTitleAhead(text: string, last: Span, start: number, lexicon: Lexicon): boolean {
  return (
    isHanAt(text, last.start) &&
    text.slice(last.end, start).trim() === '' &&
    isPost(text.slice(last.start, last.end), lexicon)
  );
}

/** "M. Luc Petit, M. Jean Morel" between semicolons: a comma before somebody's title parts them too, and so does 、. */
function atTitles(text: string, piece: Span, lexicon: Lexicon): Span[] {
  const parts: { start: number; end: number }[] = [];
  const words = text.slice(piece.start, piece.end);
  for (const { start, end } of piecesAt(words, /[ ,，、•·()（）[\]]/g, (at) => isComma(words, at))) {
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
  return isLetterAt(text, at - 1) && lexicon.isPostWord(text.slice(at + 1, lettersEnd(text, at + 1)));
}

/** "Trustees Ada Brook, Ben Hill and Cy Moss" between semicolons: one office, and several who hold it. */
function listsOneOffice(text: string, lexicon: Lexicon): boolean {
  const comma = text.indexOf(', ');
  return comma > 0 && !/[;；|]/.test(text) && peelName(text.slice(0, comma), lexicon).plural;
}

/** The end of a piece without the stop of the list: "…; Ada Brook, Parliamentarian." */
function stopped(text: string, { start, end }: Span): number {
  const stop =
    end === text.length && text.endsWith('.') && isSmalls(text.slice(Math.max(start, end - 5), -1), 4, 4);
  return stop ? end - 1 : end;
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
  if (!words.includes(') ')) return [piece];
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
  const joiners = findPhrases(words, lexicon.joiners);
  if (joiners.length === 0) return [piece];
  const parts: Span[] = [];
  const depths = bracketDepths(words);
  let from = 0;
  for (const match of joiners) {
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
    startsWithCapital(named) ||
    startsWithHan(named) ||
    /^[@\d]/.test(named) ||
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
  const depths: number[] = [];
  let depth = 0;
  for (const ch of words.split('')) {
    if (opens(ch)) depth++;
    else if (closes(ch) && depth > 0) depth--;
    depths.push(depth);
  }
  return depths;
}

/** A span without the blanks and commas at its ends, and the stops at its start. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && (isEdge(text, start) || text[start] === '.')) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return { start, end };
}

function isEdge(text: string, at: number): boolean {
  const ch = text[at];
  return ch === ',' || ch === '，' || ch === '、' || isSpace(text.charCodeAt(at));
}
