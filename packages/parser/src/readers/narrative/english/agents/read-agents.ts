import { createRangeMemory } from '../range-memory.js';
import { shareOrganization } from './share-organization.js';
import { splitPieces } from './split-pieces.js';
import { takeBody } from './take-body.js';
import { takeGroup } from './take-group.js';
import { takePerson } from './take-person.js';
import { takePlural } from './take-plural.js';
import { takePost } from './take-post.js';
import { takeRest } from './take-rest.js';
import type { Agent, TokenRange } from './agent.js';
import type { AgentList, AgentOptions } from './agent-list.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Token } from '../token.js';

/**
 * The people, groups and bodies that a list names, in the orders in which reports give them: "Ana Lund, director of X", "Director
 * Ana Lund", "Ana Lund, vice president and treasurer of X", "leaders of the A Bureau, and the B Department".
 */
export function readAgents(
  lexicon: Lexicon,
  tokens: readonly Token[],
  whole: TokenRange,
  options: AgentOptions = {},
): readonly Agent[] {
  const variant = (options.item === true ? 1 : 0) + (options.bodies === true ? 2 : 0);
  return remembered(tokens, whole, variant, () => readList(lexicon, tokens, whole, options));
}

const remembered = createRangeMemory<readonly Agent[]>();

function readList(
  lexicon: Lexicon,
  tokens: readonly Token[],
  whole: TokenRange,
  options: AgentOptions,
): readonly Agent[] {
  const range = { from: whole.from, to: withoutOthers(tokens, whole) };
  while (
    range.to > range.from &&
    (tokens[range.to - 1]?.lower === 'and' || tokens[range.to - 1]?.kind === 'mark') &&
    !['"', '”', ')', ']'].includes(tokens[range.to - 1]?.text ?? '')
  )
    range.to--;
  const list: AgentList = {
    lexicon,
    tokens,
    range,
    options,
    agents: [],
    pending: [],
    shared: undefined,
    several: undefined,
    touching: false,
    postFirst: false,
    bare: false,
  };
  for (const piece of splitPieces(lexicon, tokens, range, options.bodies === true)) {
    const taken =
      takePerson(list, piece) ||
      takePlural(list, piece) ||
      takeGroup(list, piece) ||
      takePost(list, piece) ||
      takeBody(list, piece);
    if (!taken) takeRest(list, piece);
  }
  const { agents, pending, touching } = list;
  // A post that no name followed belongs to the last one after all.
  const final = agents[agents.length - 1];
  if (final?.kind === 'person' && touching && final.roles.length > 0)
    final.roles.push(...pending.filter((role) => (role.title?.from ?? 0) >= final.tokens.to));
  return agents.map((agent) => shareOrganization(lexicon, tokens, withoutRelations(lexicon, tokens, agent)));
}

/** "Ana Lund, Wei Roe | and others", "| and many others": nobody in particular. */
function withoutOthers(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (tokens[to - 1]?.lower !== 'others') return to;
  const at = tokens[to - 2]?.lower === 'many' || tokens[to - 2]?.lower === 'several' ? to - 3 : to - 2;
  const joint = tokens[at]?.lower;
  return at > from && (joint === 'and' || joint === 'among' || joint === 'amongst') ? at : to;
}

/** "his Norwegian counterpart, Ana Lund": that is no post of hers. */
function withoutRelations(lexicon: Lexicon, tokens: readonly Token[], agent: Open): Open {
  const roles = agent.roles.filter(
    ({ title }) => title === undefined || !lexicon.relations.has(tokens[title.to - 1]?.lower ?? ''),
  );
  return roles.length === agent.roles.length ? agent : { ...agent, roles };
}
