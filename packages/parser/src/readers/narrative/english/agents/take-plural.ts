import { agentOf, skipArticles } from './open-agent.js';
import { pluralTitled } from './plural-titled.js';
import type { AgentList } from './agent-list.js';
import type { Piece } from './piece.js';

/** Takes "Trustees Ana Lund" of "Trustees Ana Lund, Wei Roe and Ida Roe": the post of all, up to the one behind "and"; false elsewhere. */
export function takePlural(list: AgentList, piece: Piece): boolean {
  const { lexicon, tokens, agents } = list;
  const plural = pluralTitled(lexicon, tokens, skipArticles(tokens, piece));
  if (plural === undefined) return false;
  list.pending = [];
  list.several = { title: plural.title };
  agents.push({ ...agentOf('person', tokens, plural.name), roles: [list.several], tokens: piece });
  list.touching = true;
  return true;
}
