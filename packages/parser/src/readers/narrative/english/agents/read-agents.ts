import { agentEnders, possessivePronouns } from '../../../../languages/en/grammar/people.js';
import { agentOf, endOf, skipArticles, trimmed } from './open-agent.js';
import { beforeVerb, complementOf, countedPosts, extendGroup, hasVerb } from './extend-group.js';
import { createRangeMemory } from '../range-memory.js';
import { groupNounIn, isBare, splitPieces } from './split-pieces.js';
import { isAcronym, isArticle, isBodyNoun, isPostNominal, isPreposition } from './word-class.js';
import { nameFollows, readPerson, roleFollows } from './read-person.js';
import { readTitled } from './read-titled.js';
import { shareOrganization } from './share-organization.js';
import type { Agent, Role, TokenRange } from './agent.js';
import type { Lexicon } from '../lexicon.js';
import type { Open } from './open-agent.js';
import type { Piece } from './split-pieces.js';
import type { Token } from '../token.js';

/** What a list can be: `item` is one line of a list of people, where commas part name, post and body. */
export interface AgentOptions {
  readonly item?: boolean;
  /** The list is one of bodies: a bare name of capitals names one. */
  readonly bodies?: boolean;
}

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
  const range = { from: whole.from, to: whole.to };
  while (
    range.to > range.from &&
    (tokens[range.to - 1]?.lower === 'and' || tokens[range.to - 1]?.kind === 'mark') &&
    !['"', '”', ')', ']'].includes(tokens[range.to - 1]?.text ?? '')
  )
    range.to--;
  const agents: Open[] = [];
  let pending: Role[] = [];
  let shared: Role | undefined;
  let touching = false;
  /** Posts stand before their names, parted by a comma: "the Minister for Law, Mr Oren Vale, the Chief Justice, Ms Ida Roe". */
  let postFirst = false;
  let bare = false;
  for (const piece of splitPieces(lexicon, tokens, range, options.bodies === true)) {
    const last = agents[agents.length - 1];
    // "Ms Ana Lund, KC, …": letters behind a name are no member of the list.
    if (last?.kind === 'person' && touching && isPostNominals(tokens, piece)) continue;
    const nameFirst =
      last?.kind === 'person' &&
      touching &&
      last.nameFirst === true &&
      (piece.before === 'comma' || piece.before === 'and');
    const person = readPerson(lexicon, tokens, piece, !nameFirst);
    const group = person === undefined ? groupNounIn(lexicon, tokens, skipArticles(tokens, piece)) : -1;
    if (
      person !== undefined &&
      options.bodies === true &&
      person.roles.length === 0 &&
      person.honorific === undefined &&
      !roleFollows(lexicon, tokens, piece, range)
    ) {
      agents.push({ ...person, kind: 'organization' });
      continue;
    }
    if (person !== undefined && last !== undefined && isSectionsBody(tokens, piece, range, last, person)) {
      const role = last.roles[last.roles.length - 1];
      last.roles[last.roles.length - 1] = { ...role, organization: trimmed(tokens, piece) };
      last.tokens = { from: last.tokens.from, to: piece.to };
      continue;
    }
    if (person !== undefined) {
      const cut = pending[pending.length - 1];
      if (person.cutTitle !== undefined && cut?.title !== undefined && cut.organization === undefined)
        pending[pending.length - 1] = { title: { from: cut.title.from, to: person.cutTitle } };
      person.roles.unshift(...pending);
      if (shared !== undefined && person.roles.length === 0) person.roles.push(shared);
      if (pending.length > 0) postFirst = true;
      pending = [];
      agents.push(person);
      touching = true;
      continue;
    }
    if (
      group >= 0 &&
      last?.kind === 'person' &&
      touching &&
      piece.before === 'comma' &&
      sharePost(lexicon, tokens, agents, piece)
    )
      continue;
    if (group >= 0) {
      pending = [];
      const ofBodies =
        lexicon.bodyGroups.has(tokens[group]?.lower ?? '') &&
        last?.kind === 'group' &&
        complementOf(tokens, last.tokens) !== undefined &&
        piece.before !== 'with';
      if (
        last?.kind === 'group' &&
        touching &&
        piece.before !== 'semicolon' &&
        piece.before !== 'including' &&
        (bare || ofBodies)
      ) {
        last.tokens = { from: last.tokens.from, to: piece.to };
        last.name = { start: last.name.start, end: endOf(tokens, piece) };
      } else {
        shared = countedPosts(lexicon, tokens, piece);
        if (
          shared === undefined &&
          last?.kind === 'group' &&
          bare &&
          tokens[piece.from - 1]?.lower === 'comprising'
        )
          agents.pop();
        if (shared === undefined)
          agents.push(agentOf('group', tokens, beforeVerb(tokens, trimmed(tokens, piece))));
        else shared = { ...shared };
      }
      bare = isBare(lexicon, tokens, skipArticles(tokens, trimmed(tokens, piece)));
      touching = true;
      continue;
    }
    const titled = readTitled(lexicon, tokens, piece, !nameFirst);
    if (titled !== undefined && titled.next >= piece.to - 2) {
      const titleFirst =
        last?.kind === 'person' &&
        last.nameFirst !== true &&
        last.roles.length > 0 &&
        piece.before === 'and' &&
        piece.to < range.to;
      if (
        last?.kind === 'person' &&
        touching &&
        piece.before !== 'semicolon' &&
        !titleFirst &&
        !(postFirst && nameFollows(lexicon, tokens, piece, range))
      ) {
        last.roles.push(titled.role);
        last.tokens = { from: last.tokens.from, to: piece.to };
      } else if (!possessivePronouns.has(tokens[piece.from]?.lower ?? '')) pending.push(titled.role);
      continue;
    }
    if (isBody(tokens, piece)) {
      const body = bodyName(tokens, trimmed(tokens, piece));
      // "the Dean of the Faculty of Law, Harbour University, Professor Ida Roe": where the body belongs to.
      const office = pending[pending.length - 1];
      if (
        office?.title !== undefined &&
        piece.before === 'comma' &&
        nameFollows(lexicon, tokens, piece, range)
      ) {
        pending[pending.length - 1] = {
          title: office.title,
          organization: { from: office.organization?.from ?? body.from, to: body.to },
        };
        continue;
      }
      const lastRole = last?.roles[last.roles.length - 1];
      if (
        last?.kind === 'person' &&
        touching &&
        piece.before === 'comma' &&
        (options.item === true ||
          (lastRole !== undefined && lastRole.organization === undefined) ||
          (lastRole === undefined && !isArticle(tokens[piece.from])))
      ) {
        if (lastRole !== undefined && lastRole.organization === undefined)
          last.roles[last.roles.length - 1] = { ...lastRole, organization: body };
        else last.roles.push({ organization: body });
        last.tokens = { from: last.tokens.from, to: piece.to };
      } else if (
        last?.kind === 'group' &&
        touching &&
        piece.before !== 'semicolon' &&
        complementOf(tokens, last.tokens) !== undefined
      ) {
        extendGroup(tokens, agents, last, piece);
      } else {
        agents.push(agentOf('organization', tokens, body));
        touching = true;
      }
      pending = [];
      continue;
    }
    // "the Foreign Ministers of Norway, Estmark and Tarn": one group.
    if (
      last?.kind === 'group' &&
      touching &&
      piece.before !== 'semicolon' &&
      piece.to - piece.from <= 5 &&
      isPluralOf(lexicon, tokens, last) &&
      tokens.slice(piece.from, piece.to).every(({ capital, lower }) => capital || lower === 'and')
    ) {
      last.tokens = { from: last.tokens.from, to: piece.to };
      last.name = { start: last.name.start, end: endOf(tokens, piece) };
      continue;
    }
    if (options.bodies === true && tokens[piece.from]?.capital === true && piece.to - piece.from <= 6) {
      agents.push(agentOf('organization', tokens, trimmed(tokens, piece)));
      continue;
    }
    // "representatives from the timber, paper, and ferry trades": one group.
    if (
      last?.kind === 'group' &&
      touching &&
      piece.before !== 'semicolon' &&
      piece.to - piece.from <= 8 &&
      tokens[piece.from]?.capital === false &&
      (bare || complementOf(tokens, last.tokens) !== undefined) &&
      !hasVerb(tokens, piece)
    ) {
      last.tokens = { from: last.tokens.from, to: piece.to };
      last.name = { start: last.name.start, end: endOf(tokens, piece) };
      continue;
    }
    // A word or two between: "Fujian Province" behind a body, a field behind "Minister of Justice,".
    if (last !== undefined && (piece.to - piece.from > 4 || hasVerb(tokens, piece))) touching = false;
  }
  // A post that no name followed belongs to the last one after all.
  const final = agents[agents.length - 1];
  if (final?.kind === 'person' && touching && final.roles.length > 0)
    final.roles.push(...pending.filter((role) => (role.title?.from ?? 0) >= final.tokens.to));
  return agents.map((agent) => shareOrganization(lexicon, tokens, withoutRelations(lexicon, tokens, agent)));
}

/** "Ana Lund, Director, Lake Mills; Wei Roe, …": in a list of semicolons the last words before one are the body. */
function isSectionsBody(
  tokens: readonly Token[],
  piece: Piece,
  range: TokenRange,
  last: Open,
  person: Open,
): boolean {
  const role = last.roles[last.roles.length - 1];
  if (last.kind !== 'person' || role === undefined || role.organization !== undefined) return false;
  if (piece.before !== 'comma' || person.roles.length > 0 || person.honorific !== undefined) return false;
  if (last.tokens.to !== piece.from - 1) return false;
  let lists = false;
  for (let i = range.from; i < range.to && !lists; i++) lists = tokens[i]?.text === ';';
  return lists && (piece.to >= range.to || tokens[piece.to]?.text === ';');
}

/** "Ministers of Norway": posts of several, of one place each. */
function isPluralOf(lexicon: Lexicon, tokens: readonly Token[], { tokens: { from, to } }: Open): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'from') {
      const noun = tokens[i - 1]?.lower ?? '';
      return noun.endsWith('s') && lexicon.posts.has(noun.slice(0, -1)) && tokens[i + 1]?.capital === true;
    }
  return false;
}

/** "his Norwegian counterpart, Ana Lund": that is no post of hers. */
function withoutRelations(lexicon: Lexicon, tokens: readonly Token[], agent: Open): Open {
  const roles = agent.roles.filter(
    ({ title }) => title === undefined || !lexicon.relations.has(tokens[title.to - 1]?.lower ?? ''),
  );
  return roles.length === agent.roles.length ? agent : { ...agent, roles };
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

function isPostNominals(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  // "M.Eng., LPU": letters behind a degree are one more.
  let before = from - 1;
  while (tokens[before]?.kind === 'mark' && before > from - 4) before--;
  const further = to - from === 1 && isAcronym(tokens[from]) && isPostNominal(tokens[before]);
  if (further && tokens[to]?.text === ',') return true;
  for (let i = from; i < to; i++) if (!isPostNominal(tokens[i])) return false;
  return to > from;
}

/** "Ana Lund and Wei Roe, vice presidents, …": the post of those before who have none. */
function sharePost(
  lexicon: Lexicon,
  tokens: readonly Token[],
  agents: readonly Open[],
  piece: Piece,
): boolean {
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
