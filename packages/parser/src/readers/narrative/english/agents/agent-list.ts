import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Piece } from './piece.js';
import type { Role, TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** What a list can be: `item` is one line of a list of people, where commas part name, post and body. */
export interface AgentOptions {
  readonly item?: boolean;
  /** The list is one of bodies: a bare name of capitals names one. */
  readonly bodies?: boolean;
}

/** A list of people, groups and bodies that is being read, piece by piece. */
export interface AgentList {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
  readonly options: AgentOptions;
  readonly agents: Open[];
  /** Posts and bodies whose name is still to come. */
  pending: Role[];
  /** "four deacons": the post of all who follow and have none. */
  shared: Role | undefined;
  /** "Trustees": the post of those who follow up to the one behind "and". */
  several: Role | undefined;
  /** The last agent goes on up to here: what follows may belong to it. */
  touching: boolean;
  /** Posts stand before their names, parted by a comma: "the Minister for Law, Mr Oren Vale, the Chief Justice, Ms Ida Roe". */
  postFirst: boolean;
  /** The last group has no complement: "experts". */
  bare: boolean;
}

/** True for a piece behind a name whose posts follow it: "Ana Lund, director of X, …". */
export function standsBehindName({ agents, touching }: AgentList, { before }: Piece): boolean {
  const last = agents[agents.length - 1];
  return (
    last?.kind === 'person' && touching && last.nameFirst === true && (before === 'comma' || before === 'and')
  );
}
