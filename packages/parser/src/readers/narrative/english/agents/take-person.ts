import { isAcronym, isPostNominal } from './word-class.js';
import { readPerson, roleFollows } from './read-person.js';
import { standsBehindName } from './agent-list.js';
import { trimmed } from './open-agent.js';
import type { AgentList } from './agent-list.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Piece } from './piece.js';
import type { Token } from '../token.js';
import type { Role, TokenRange } from './agent.js';

/** Takes a piece that names a person, with the posts that stood before; false where it names none. */
export function takePerson(list: AgentList, piece: Piece): boolean {
  const { lexicon, tokens, agents, options, pending, shared } = list;
  const last = agents[agents.length - 1];
  // "Ms Ana Lund, KC, …": letters behind a name are no member of the list.
  if (last?.kind === 'person' && list.touching && isPostNominals(tokens, piece)) return true;
  const person = readPerson(lexicon, tokens, piece, !standsBehindName(list, piece));
  if (person === undefined) return false;
  if (
    options.bodies === true &&
    person.roles.length === 0 &&
    person.honorific === undefined &&
    !roleFollows(lexicon, tokens, piece, list.range)
  ) {
    agents.push({ ...person, kind: 'organization' });
    return true;
  }
  sharePlural(list, piece, person);
  if (last !== undefined && isSectionsBody(list, piece, last, person)) {
    const role = last.roles[last.roles.length - 1];
    last.roles[last.roles.length - 1] = { ...role, organization: trimmed(tokens, piece) };
    last.tokens = { from: last.tokens.from, to: piece.to };
    return true;
  }
  const cut = pending[pending.length - 1];
  if (person.cutTitle !== undefined && cut?.title !== undefined && cut.organization === undefined)
    pending[pending.length - 1] = { title: { from: cut.title.from, to: person.cutTitle } };
  person.roles.unshift(...pending);
  if (shared !== undefined && person.roles.length === 0) person.roles.push(shared);
  if (pending.length > 0) list.postFirst = true;
  list.pending = [];
  agents.push(person);
  list.touching = true;
  return true;
}

/** "Ministers Ana Lund and Wei Roe": the post before the first is that of all, up to the one behind "and". */
function sharePlural(list: AgentList, piece: Piece, person: Open): void {
  const { lexicon, tokens, range, pending, several } = list;
  if (several === undefined) {
    list.several = pluralRole(lexicon, tokens, person);
    return;
  }
  const shares =
    person.roles.length === 0 && pending.length === 0 && !roleFollows(lexicon, tokens, piece, range);
  if (shares) person.roles.push(several);
  if (!shares || piece.before === 'and') list.several = undefined;
}

/** The post before a name, where it is one of several. */
function pluralRole(
  { posts }: Lexicon,
  tokens: readonly Token[],
  { roles, nameFirst }: Open,
): Role | undefined {
  const [role, ...others] = roles;
  const noun = tokens[role?.title?.from ?? -1];
  const plural = noun?.capital === true && noun.lower.endsWith('s') && posts.has(noun.lower.slice(0, -1));
  return plural && others.length === 0 && nameFirst !== true ? role : undefined;
}

/** "Ana Lund, Director, Lake Mills; Wei Roe, …": in a list of semicolons the last words before one are the body. */
function isSectionsBody({ tokens, range }: AgentList, piece: Piece, last: Open, person: Open): boolean {
  const role = last.roles[last.roles.length - 1];
  if (last.kind !== 'person' || role === undefined || role.organization !== undefined) return false;
  if (piece.before !== 'comma' || person.roles.length > 0 || person.honorific !== undefined) return false;
  if (last.tokens.to !== piece.from - 1) return false;
  let lists = false;
  for (let i = range.from; i < range.to && !lists; i++) lists = tokens[i]?.text === ';';
  return lists && (piece.to >= range.to || tokens[piece.to]?.text === ';');
}

function isPostNominals(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  // "M.Eng., LPU": letters behind a degree are one more.
  let before = from - 1;
  while (tokens[before]?.kind === 'mark' && before > from - 4) before--;
  const further = to - from === 1 && isAcronym(tokens[from]) && isPostNominal(tokens[before]);
  if (further && tokens[to]?.text === ',') return true;
  for (let i = from; i < to; i++) if (!isPostNominal(tokens[i])) return false;
  return to > from;
}
