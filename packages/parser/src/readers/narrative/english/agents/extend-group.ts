import { auxiliaryVerbs } from '../../../../languages/en/grammar/clauses.js';
import { smallNumbers } from '../../../../languages/en/grammar/people.js';
import { agentOf, growGroup, skipArticles, trimmed } from './open-agent.js';
import { isArticle, isHonorific, isPreposition } from './word-class.js';
import { isBare } from './group-noun.js';
import { isPersonName, nameEnd } from './name-range.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Piece } from './piece.js';
import type { Role, TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** "leaders of the A Bureau, and the B Department": two groups of leaders; without the second article one group of several bodies. */
export function extendGroup(tokens: readonly Token[], agents: Open[], group: Open, piece: Piece): void {
  const complement = complementOf(tokens, group.tokens);
  if (complement !== undefined && isArticle(tokens[piece.from]) && piece.before === 'and') {
    const head = { start: tokens[group.tokens.from]?.start ?? 0, end: tokens[complement - 1]?.end ?? 0 };
    agents.push({ ...agentOf('group', tokens, trimmed(tokens, piece)), head: group.head ?? head });
  } else {
    growGroup(tokens, group, piece);
  }
}

/** Token behind the preposition (and article) that opens a group's complement: "leaders of the | …". */
export function complementOf(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  for (let i = from; i < Math.min(to, from + 16); i++) {
    if (!isPreposition(tokens[i])) continue;
    return isArticle(tokens[i + 1]) ? i + 2 : i + 1;
  }
  return undefined;
}

/** "four deacons, Ines Moor, …": the post of those who follow. */
export function countedPosts(lexicon: Lexicon, tokens: readonly Token[], piece: Piece): Role | undefined {
  const range = skipArticles(tokens, piece);
  const noun = tokens[range.to - 1];
  const counted = smallNumbers.has(tokens[range.from]?.lower ?? '');
  const next = tokens[piece.to];
  if (
    !counted ||
    noun === undefined ||
    range.to - range.from > 3 ||
    next?.text !== ',' ||
    !isBare(lexicon, tokens, range)
  )
    return undefined;
  const end = nameEnd(lexicon, tokens, piece.to + 1, piece.to + 8);
  let start = piece.to + 1;
  while (isHonorific(tokens[start])) start++;
  return isPersonName(lexicon, tokens, { from: start, to: end }, start > piece.to + 1)
    ? { title: { from: range.to - 1, to: range.to } }
    : undefined;
}

/** A group ends before a verb: "thirty companies | have applied". */
export function beforeVerb(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to; i++)
    if (auxiliaryVerbs.has(tokens[i]?.lower ?? '')) return { from: range.from, to: i };
  return range;
}

/** True where a verb or a relative stands among some words: they name nobody, but tell of somebody. */
export function hasVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens[i]?.lower ?? '')) return true;
  return false;
}

function isVerb(word: string): boolean {
  return auxiliaryVerbs.has(word) || word === 'who' || word === 'which' || /^\w{2,12}ed$/.test(word);
}
