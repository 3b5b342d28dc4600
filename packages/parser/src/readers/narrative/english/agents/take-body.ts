import { agentEnders } from '../../../../languages/en/grammar/people.js';
import { agentOf, skipArticles, trimmed } from './open-agent.js';
import { complementOf, extendGroup } from './extend-group.js';
import { isAcronym, isArticle, isBodyNoun, isPreposition } from './word-class.js';
import { nameFollows } from './read-person.js';
import type { AgentList } from './agent-list.js';
import type { Piece } from './piece.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';

/** Takes a piece that names a body: one of its own, that of the last post, or one more of a group; false where it names none. */
export function takeBody(list: AgentList, piece: Piece): boolean {
  const { lexicon, tokens, range, options, agents, pending } = list;
  if (!isBody(tokens, piece)) return false;
  const last = agents[agents.length - 1];
  const body = bodyName(tokens, trimmed(tokens, piece));
  // "the Dean of the Faculty of Law, Harbour University, Professor Ida Roe": where the body belongs to.
  const office = pending[pending.length - 1];
  if (office?.title !== undefined && piece.before === 'comma' && nameFollows(lexicon, tokens, piece, range)) {
    pending[pending.length - 1] = {
      title: office.title,
      organization: { from: office.organization?.from ?? body.from, to: body.to },
    };
    return true;
  }
  const role = last?.roles[last.roles.length - 1];
  const open = role !== undefined && role.organization === undefined;
  if (
    last?.kind === 'person' &&
    list.touching &&
    piece.before === 'comma' &&
    (options.item === true || open || (role === undefined && !isArticle(tokens[piece.from])))
  ) {
    if (open) last.roles[last.roles.length - 1] = { ...role, organization: body };
    else last.roles.push({ organization: body });
    last.tokens = { from: last.tokens.from, to: piece.to };
  } else if (
    last?.kind === 'group' &&
    list.touching &&
    piece.before !== 'semicolon' &&
    complementOf(tokens, last.tokens) !== undefined
  ) {
    extendGroup(tokens, agents, last, piece);
  } else {
    agents.push(agentOf('organization', tokens, body));
    list.touching = true;
  }
  list.pending = [];
  return true;
}

/** "Lake Council between the towns": the name ends before such a word. */
function bodyName(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to; i++)
    if (agentEnders.has(tokens[i]?.lower ?? '')) return { from: range.from, to: i };
  return range;
}

/** True for a piece that names a body: a head noun or acronym among capitals, or a name of capitals with an article. */
function isBody(tokens: readonly Token[], piece: Piece): boolean {
  const range = skipArticles(tokens, piece);
  if (tokens[range.from]?.capital !== true || range.to - range.from > 16) return false;
  for (let i = range.from; i < range.to; i++) {
    if (isBodyNoun(tokens[i]) || (isAcronym(tokens[i]) && range.to - range.from <= 4)) return true;
    if (
      isPreposition(tokens[i]) &&
      tokens[i]?.lower !== 'of' &&
      tokens[i]?.lower !== 'for' &&
      tokens[i]?.lower !== 'on'
    )
      return false;
  }
  return false;
}
