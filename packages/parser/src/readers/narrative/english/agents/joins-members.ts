import { isArticle, isBodyNoun, isHonorific, isField, opensOffice } from './word-class.js';
import { holdsBody } from './holds-body.js';
import { isPersonName, nameEnd } from './name-range.js';
import { pluralTitled } from './plural-titled.js';
import { readTitled } from './read-titled.js';
import { groupNounIn, isBare } from './group-noun.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';

/** Most tokens of what stands behind an "and" that are looked at. */
const REACH = 24;

/** True where what stands behind an "and" is a member of its own and no second half of the one before. */
export function joinsMembers(
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
  // "Ana Lund of the University of Norland | and Wei Roe, head of …": a whole name behind a body.
  if (!leftPerson && endsWithBodyOfPerson(lexicon, tokens, left)) {
    const name = nameEnd(lexicon, tokens, from, end);
    const closed = name === end || ['of', 'from'].includes(tokens[name]?.lower ?? '');
    if (closed && isPersonName(lexicon, tokens, { from, to: name }, false)) return true;
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

/** "Ana Lund of the University of Norland", "Ana Lund from the Ministry of Water". */
function endsWithBodyOfPerson(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let start = from;
  while (start < to && (isArticle(tokens[start]) || isHonorific(tokens[start]))) start++;
  const end = nameEnd(lexicon, tokens, start, to);
  const joint = tokens[end]?.lower;
  return (
    (joint === 'of' || joint === 'from' || joint === 'at') &&
    tokens[to - 1]?.capital === true &&
    isPersonName(lexicon, tokens, { from: start, to: end }, start > from) &&
    holdsBody(tokens, { from: end + 1, to })
  );
}

function endsWithPerson(lexicon: Lexicon, tokens: readonly Token[], whole: TokenRange): boolean {
  const { from } = whole;
  // "Ana Lund (Ports)": what stands in brackets says more of the person.
  const to = beforeBracket(tokens, whole);
  const titled = readTitled(lexicon, tokens, { from, to });
  if (titled?.name !== undefined && titled.next >= to) return true;
  if (pluralTitled(lexicon, tokens, { from, to }) !== undefined) return true;
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

/** The end of a range without a bracket that closes it. */
function beforeBracket(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (tokens[to - 1]?.text !== ')') return to;
  for (let i = to - 2; i > from && to - i < 12; i--) if (tokens[i]?.text === '(') return i;
  return to;
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
