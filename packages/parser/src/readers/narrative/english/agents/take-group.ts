import { agentOf, growGroup, skipArticles, trimmed } from './open-agent.js';
import { beforeVerb, complementOf, countedPosts } from './extend-group.js';
import { groupNounIn, isBare } from './group-noun.js';
import type { AgentList } from './agent-list.js';
import type { Piece } from './piece.js';

/** Takes a piece that names a group of people, or the post of several named before; false where it names none. */
export function takeGroup(list: AgentList, piece: Piece): boolean {
  const { lexicon, tokens, agents } = list;
  const last = agents[agents.length - 1];
  const group = groupNounIn(lexicon, tokens, skipArticles(tokens, piece));
  if (group < 0) return false;
  if (last?.kind === 'person' && list.touching && piece.before === 'comma' && sharePost(list, piece))
    return true;
  list.pending = [];
  const ofBodies =
    lexicon.bodyGroups.has(tokens[group]?.lower ?? '') &&
    last?.kind === 'group' &&
    complementOf(tokens, last.tokens) !== undefined &&
    piece.before !== 'with';
  if (
    last?.kind === 'group' &&
    list.touching &&
    piece.before !== 'semicolon' &&
    piece.before !== 'including' &&
    (list.bare || ofBodies)
  ) {
    growGroup(tokens, last, piece);
  } else {
    list.shared = countedPosts(lexicon, tokens, piece);
    if (list.shared === undefined) {
      if (last?.kind === 'group' && list.bare && tokens[piece.from - 1]?.lower === 'comprising') agents.pop();
      agents.push(agentOf('group', tokens, beforeVerb(tokens, trimmed(tokens, piece))));
    }
  }
  list.bare = isBare(lexicon, tokens, skipArticles(tokens, trimmed(tokens, piece)));
  list.touching = true;
  return true;
}

/** "Ana Lund and Wei Roe, vice presidents, …": the post of those before who have none. */
function sharePost({ lexicon, tokens, agents }: AgentList, piece: Piece): boolean {
  const noun = tokens[piece.to - 1];
  if (
    noun === undefined ||
    noun.capital ||
    !noun.lower.endsWith('s') ||
    !lexicon.posts.has(noun.lower.slice(0, -1)) ||
    !isBare(lexicon, tokens, piece)
  )
    return false;
  for (let i = piece.from; i < piece.to - 1; i++)
    if (!lexicon.postModifiers.has(tokens[i]?.lower ?? '')) return false;
  let shared = 0;
  for (let i = agents.length - 1; i >= 0; i--) {
    const agent = agents[i];
    if (agent?.kind !== 'person' || agent.roles.length > 0) break;
    agent.roles.push({ title: { from: piece.from, to: piece.to } });
    shared++;
  }
  return shared > 1;
}
