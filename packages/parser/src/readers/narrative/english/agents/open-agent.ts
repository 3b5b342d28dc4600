import { ARTICLE, FILLER, isClass } from '../word.js';
import type { Agent, Role, TokenRange } from './agent.js';
import type { Piece } from './piece.js';
import type { Span } from '../../../../source/span.js';
import type { Token } from '../token.js';

/** An agent in the making. `nameFirst`: the name stood before its posts; `cutTitle`: token at which a post that a comma cut ends. */
export type Open = { -readonly [K in keyof Agent]: Agent[K] } & {
  roles: Role[];
  head?: Span;
  nameFirst?: boolean;
  cutTitle?: number;
};

/** The characters of a name, without a possessive ending. */
export function nameSpan(tokens: readonly Token[], { from, to }: TokenRange): Span {
  const last = tokens[to - 1];
  const end = last === undefined ? 0 : last.possessive ? last.start + last.lower.length : last.end;
  return { start: tokens[from]?.start ?? 0, end };
}

/** An agent of which nothing but its name is known. */
export function agentOf(kind: Agent['kind'], tokens: readonly Token[], range: TokenRange): Open {
  return { kind, name: nameSpan(tokens, range), roles: [], tokens: range };
}

/** Without articles and small words in front. */
export function skipArticles(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  for (let token = tokens[start]; start < to && token !== undefined; token = tokens[++start])
    if (!isClass(token, ARTICLE | FILLER)) break;
  return { from: start, to };
}

/** Without articles in front and marks behind. */
export function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange {
  const { from } = skipArticles(tokens, range);
  let { to } = range;
  while (
    to > from &&
    tokens[to - 1]?.kind === 'mark' &&
    tokens[to - 1]?.text !== ')' &&
    tokens[to - 1]?.text !== '"' &&
    tokens[to - 1]?.text !== '”'
  )
    to--;
  return { from, to };
}

function endOf(tokens: readonly Token[], piece: Piece): number {
  return nameSpan(tokens, trimmed(tokens, piece)).end;
}

/** A group goes on to the end of a piece. */
export function growGroup(tokens: readonly Token[], group: Open, piece: Piece): void {
  group.tokens = { from: group.tokens.from, to: piece.to };
  group.name = { start: group.name.start, end: endOf(tokens, piece) };
}
