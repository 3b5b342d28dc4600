import { compositions, groupVerbs, memberOpeners } from '../../../../languages/en/grammar/people.js';
import {
  conjunctionAt,
  isAcronym,
  isArticle,
  isBodyNoun,
  isGroupNoun,
  isHonorific,
  isPluralPost,
  isPost,
  isPreposition,
} from './word-class.js';
import { FIELD, isClass } from '../word.js';
import { isPersonName, nameEnd } from './name-range.js';
import { readTitled } from './read-titled.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';

/** A part of a list, with what stands before it. */
export interface Piece extends TokenRange {
  readonly before: 'start' | 'comma' | 'and' | 'semicolon' | 'including' | 'with';
}

/** Words tokens look ahead from an "and" for what begins there. */
const REACH = 24;

/** Cuts a list of people, posts and bodies at its commas and at those of its "and"s that join members of the list. */
export function splitPieces(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  bodies = false,
): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let before: Piece['before'] = 'start';
  let depth = 0;
  const close = (end: number, next: number, joint: Piece['before']): void => {
    if (end > start) pieces.push({ from: start, to: end, before });
    // ", and": the stronger of two marks that stand together.
    before = end > start || (joint !== 'comma' && before !== 'semicolon') ? joint : before;
    if (end <= start && pieces.length === 0) before = 'start';
    start = next;
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '(' || token.text === '[') depth++;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (
      token.lower === 'with' &&
      i > start + 2 &&
      groupNounIn(lexicon, tokens, { from: start, to: i }) >= 0 &&
      groupNounIn(lexicon, tokens, { from: i + 1, to: Math.min(to, i + 5) }) >= 0
    )
      close(i, i + 1, 'with');
    else if (token.text === ';') close(i, i + 1, 'semicolon');
    else if (
      token.text === ',' ||
      token.text === '–' ||
      token.text === '—' ||
      (token.text === '/' && tokens[i + 1]?.start !== token.end) ||
      (token.text === '-' && tokens[i + 1]?.start !== token.end)
    ) {
      const next = tokens[i + 1];
      if (next !== undefined && lexicon.companyEndings.has(next.lower) && isBodyNoun(next)) continue;
      const fields =
        token.text === ','
          ? fieldListEnd(tokens, start, i, to) || wordListEnd(lexicon, tokens, start, i, to)
          : 0;
      if (fields > 0) i = fields - 1;
      else close(i, i + 1, 'comma');
    } else if (
      memberOpeners.has(token.lower) ||
      (token.lower === 'such' && tokens[i + 1]?.lower === 'as') ||
      ((token.lower === 'led' || token.lower === 'headed') && tokens[i + 1]?.lower === 'by') ||
      (compositions.has(token.lower) && tokens[i + 1]?.lower === 'of')
    ) {
      if (token.lower === 'such') continue;
      const length = memberOpeners.has(token.lower) ? 1 : 2;
      close(i, i + length, 'including');
      i += length - 1;
    } else {
      const length = conjunctionAt(lexicon, tokens, i);
      if (length === 0) continue;
      if (
        i === start ||
        length > 1 ||
        token.lower === 'alongside' ||
        joinsMembers(lexicon, tokens, { from: start, to: i }, { from: i + length, to }, bodies)
      ) {
        close(i, i + length, length > 1 ? 'with' : 'and');
      }
      i += length - 1;
    }
  }
  close(to, to, 'comma');
  return pieces;
}

/** True where what stands behind an "and" is a member of its own and no second half of the one before. */
function joinsMembers(
  lexicon: Lexicon,
  tokens: readonly Token[],
  left: TokenRange,
  right: TokenRange,
  bodies: boolean,
): boolean {
  let from = right.from;
  if (isArticle(tokens[from]) || tokens[from]?.lower === 'other') from++;
  const end = pieceEnd(tokens, from, right.to);
  const first = tokens[from];
  if (first === undefined || end <= from) return false;
  // "Minister for Law and Justice": two fields of one office.
  if (isField(tokens[left.to - 1]) && isField(first) && !opensOffice(tokens[from + 1])) return false;
  if (isHonorific(first)) return true;
  const titled = readTitled(lexicon, tokens, { from, to: end });
  const leftPerson = endsWithPerson(lexicon, tokens, left);
  const leftTitled = readTitled(lexicon, tokens, left) !== undefined;
  if (titled !== undefined && (leftPerson || leftTitled || titled.name !== undefined)) return true;
  const group = groupNounIn(lexicon, tokens, { from, to: end });
  if (group >= 0) {
    // "Federal and state regulators": two words before one noun.
    if (!leftPerson && !leftTitled && groupNounIn(lexicon, tokens, left) < 0 && !startsBody(tokens, left))
      return false;
    const leftGroup = groupNounIn(lexicon, tokens, left);
    if (lexicon.bodyGroups.has(tokens[group]?.lower ?? '') && leftGroup >= 0 && leftGroup < left.to - 1)
      return false;
    return (
      leftPerson ||
      leftTitled ||
      leftGroup < 0 ||
      leftGroup < left.to - 1 ||
      !isBare(lexicon, tokens, { from, to: end })
    );
  }
  if (
    leftPerson ||
    (leftTitled &&
      tokens[end]?.text === ',' &&
      readTitled(lexicon, tokens, { from: end + 1, to: pieceEnd(tokens, end + 1, right.to) }) !== undefined)
  ) {
    const name = nameEnd(lexicon, tokens, from, end);
    if (isPersonName(lexicon, tokens, { from, to: name }, false) && (leftPerson || name === end)) return true;
  }
  // Two bodies: each has a head noun of its own, or an article where bodies alone are named.
  const leftBody = startsBody(tokens, left);
  const both =
    leftBody &&
    (startsBody(tokens, { from: right.from, to: end }) || (bodies && isArticle(tokens[right.from])));
  // "the Fisheries Planning and Research Institute": the noun of the body is still to come.
  if (bodies && !leftBody && isArticle(tokens[left.from])) return false;
  // The last of several names in a list: "Ostra Mills, VARDO and Kell Lime".
  return (
    (both && groupNounIn(lexicon, tokens, left) < 0) ||
    (bodies && first.capital && tokens[left.from]?.capital === true)
  );
}

/** The next mark or "and", at most so many tokens on. */
function pieceEnd(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token?.text === ',' || token?.text === ';' || token?.text === '(') return i;
    if (token?.lower === 'and' && i > from) return i;
  }
  return limit;
}

/** Index of the noun that makes a range a group of people, before its complement; -1 where there is none. */
export function groupNounIn(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): number {
  const limit = Math.min(to, from + 12);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return -1;
    if (isGroupNoun(token) && !(isGroupNoun(tokens[i + 1]) && i + 1 < to))
      return isSingularPost(tokens, i, from) ||
        (token.capital &&
          !((isPluralPost(token) || areHolders(lexicon, token)) && tokens[i + 1]?.capital !== true) &&
          (i === from || isBodyNoun(tokens[i + 1])
            ? tokens[i + 1]?.capital === true
            : tokens[i - 1]?.capital === true))
        ? -1
        : i;
    if (isPreposition(token) && i > from && token.lower !== 'in') return -1;
    if (
      !token.capital &&
      takesGroup(token.lower) &&
      (isArticle(tokens[i + 1]) || (tokens[i + 1]?.kind === 'number' && i > from))
    )
      return -1;
  }
  return -1;
}

/** "the Foreign Ministers of Norway and Estmark": posts of several. */
function areHolders(lexicon: Lexicon, { lower }: Token): boolean {
  return lower.length > 6 && lower.endsWith('s') && lexicon.posts.has(lower.slice(0, -1));
}

/** "led a delegation": the noun is the verb's object. */
function takesGroup(word: string): boolean {
  return groupVerbs.has(word) || /^[a-z]{2,12}ed$/.test(word);
}

/** "a representative", "the person": one of them, not a group. */
function isSingularPost(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    /s$|people|media|staff|youth|personnel|delegation|team|clergy|public|audience|leadership/.test(
      token.lower,
    )
  )
    return false;
  for (let i = Math.max(from - 1, at - 4, 0); i < at; i++)
    if (tokens[i]?.lower === 'a' || tokens[i]?.lower === 'an') return true;
  return false;
}

/** True for a group without complement: "experts", "senior officials". */
export function isBare(lexicon: Lexicon, tokens: readonly Token[], range: TokenRange): boolean {
  const noun = groupNounIn(lexicon, tokens, range);
  return noun >= 0 && noun === range.to - 1;
}

function endsWithPerson(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const titled = readTitled(lexicon, tokens, { from, to });
  if (titled?.name !== undefined && titled.next >= to) return true;
  let start = from;
  while (start < to && (isArticle(tokens[start]) || isHonorific(tokens[start]))) start++;
  const honored = start > from && isHonorific(tokens[start - 1]);
  if (isPersonName(lexicon, tokens, { from: start, to }, honored)) return true;
  // "Ana Lund of Norway | and Wei Roe of Estmark".
  const end = nameEnd(lexicon, tokens, start, to);
  return (
    (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'from') &&
    end + 3 >= to &&
    tokens[to - 1]?.capital === true &&
    isPersonName(lexicon, tokens, { from: start, to: end }, honored)
  );
}

/** True where a range begins as the name of a body does: capitals up to a head noun of one, before any other word. */
function startsBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isBodyNoun(token)) return true;
    if (!token.capital && !(i === from && isArticle(token)) && token.lower !== 'of' && token.lower !== 'for')
      return false;
  }
  return false;
}

/**
 * "Department of Trade, Industry and Fisheries", "Trade, Industry and Fisheries Minister": the token behind the fields that go on
 * after a comma; 0 where none do.
 */
function fieldListEnd(tokens: readonly Token[], start: number, comma: number, to: number): number {
  if (!isField(tokens[comma - 1])) return 0;
  for (let i = comma + 1; i < to; i++) {
    if (!isField(tokens[i])) return 0;
    while (i + 1 < to && isField(tokens[i + 1])) i++;
    const joint = tokens[i + 1];
    if (joint?.text === ',' && tokens[i + 2]?.lower !== 'and') {
      i++;
      continue;
    }
    let last = joint?.text === ',' ? i + 3 : i + 2;
    if (tokens[last - 1]?.lower !== 'and' && tokens[last - 1]?.text !== '&') return 0;
    if (!isField(tokens[last])) return 0;
    while (isField(tokens[last + 1])) last++;
    return opensOffice(tokens[last + 1]) && !allFields(tokens, start, comma) ? 0 : last + 1;
  }
  return 0;
}

/** "Department of Ports, Roads and Bridges": single words behind a body's "of"; names of people have two. */
function wordListEnd(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  comma: number,
  to: number,
): number {
  const joint = tokens[comma - 2]?.lower;
  if ((joint !== 'of' && joint !== 'for') || comma - 3 < start || !isBodyNoun(tokens[comma - 3])) return 0;
  if (!isPlainName(lexicon, tokens[comma - 1])) return 0;
  for (let i = comma + 1; i < to; i += 2) {
    if (!isPlainName(lexicon, tokens[i])) return 0;
    if (tokens[i + 1]?.text === ',') continue;
    if (tokens[i + 1]?.lower !== 'and' || !isPlainName(lexicon, tokens[i + 2])) return 0;
    return tokens[i + 3]?.capital === true ? 0 : i + 3;
  }
  return 0;
}

/** One capitalised word that is no country, body, post or title. */
function isPlainName(lexicon: Lexicon, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.capital &&
    token.kind === 'word' &&
    !token.possessive &&
    !lexicon.countries.has(token.lower) &&
    !isBodyNoun(token) &&
    !isPost(token) &&
    !isHonorific(token) &&
    !isAcronym(token)
  );
}

/** True where a piece is fields alone so far: they then stand before their office. */
function allFields(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isField(tokens[i]) && !isArticle(tokens[i])) return false;
  return true;
}

/** A word of a field of work, as a name writes it: "Trade". */
function isField(token: Token | undefined): boolean {
  return token !== undefined && token.capital && !token.possessive && isClass(token, FIELD);
}

/** "Trade | Minister", "Trade | Ministry": the field stands before its office. */
function opensOffice(token: Token | undefined): boolean {
  return isPost(token) || isBodyNoun(token);
}
