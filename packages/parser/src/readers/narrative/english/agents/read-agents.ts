import { groupNounIn, isBare, splitPieces } from './split-pieces.js';
import { isAcronym, isArticle, isBodyNoun, isHonorific, isPostNominal, isPreposition } from './word-class.js';
import { holdsBody, readTitled } from './read-titled.js';
import { isPersonName, nameEnd } from './name-range.js';
import { phraseAt } from '../phrases.js';
import type { Agent, Role, TokenRange } from './agent.js';
import type { Lexicon } from '../lexicon.js';
import type { Piece } from './split-pieces.js';
import type { Span } from '../../../../source/span.js';
import type { Token } from '../token.js';

type Open = { -readonly [K in keyof Agent]: Agent[K] } & { roles: Role[]; head?: Span; nameFirst?: boolean; cutTitle?: number };

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
export function readAgents(lexicon: Lexicon, tokens: readonly Token[], whole: TokenRange, options: AgentOptions = {}): Agent[] {
  const range = { from: whole.from, to: whole.to };
  while (range.to > range.from && (tokens[range.to - 1]?.lower === 'and' || tokens[range.to - 1]?.kind === 'mark') && !['"', '”', ')', ']'].includes(tokens[range.to - 1]?.text ?? '')) range.to--;
  const agents: Open[] = [];
  let pending: Role[] = [];
  let shared: Role | undefined;
  let touching = false;
  /** Posts stand before their names, parted by a comma: "the Minister for Law, Mr Oren Vale, the Chief Justice, Ms Ida Roe". */
  let postFirst = false;
  let bare = false;
  for (const piece of splitPieces(lexicon, tokens, range, options.bodies === true)) {
    const last = agents[agents.length - 1];
    const nameFirst = last?.kind === 'person' && touching && last.nameFirst === true && (piece.before === 'comma' || piece.before === 'and');
    const person = readPerson(lexicon, tokens, piece, !nameFirst);
    const group = person === undefined ? groupNounIn(lexicon, tokens, skipArticles(tokens, piece)) : -1;
    if (person !== undefined && options.bodies === true && person.roles.length === 0 && person.honorific === undefined && !roleFollows(lexicon, tokens, piece, range)) {
      agents.push({ ...person, kind: 'organization' });
      continue;
    }
    if (person !== undefined) {
      const cut = pending[pending.length - 1];
      if (person.cutTitle !== undefined && cut?.title !== undefined && cut.organization === undefined) pending[pending.length - 1] = { title: { from: cut.title.from, to: person.cutTitle } };
      person.roles.unshift(...pending);
      if (shared !== undefined && person.roles.length === 0) person.roles.push(shared);
      if (pending.length > 0) postFirst = true;
      pending = [];
      agents.push(person);
      touching = true;
      continue;
    }
    if (group >= 0) {
      pending = [];
      const ofBodies = lexicon.bodyGroups.has(tokens[group]?.lower ?? '') && last?.kind === 'group' && complementOf(tokens, last.tokens) !== undefined && piece.before !== 'with';
      if (last?.kind === 'group' && touching && piece.before !== 'semicolon' && piece.before !== 'including' && (bare || ofBodies)) {
        last.tokens = { from: last.tokens.from, to: piece.to };
        last.name = { start: last.name.start, end: endOf(tokens, piece) };
      } else {
        shared = countedPosts(lexicon, tokens, piece);
        if (shared === undefined) agents.push(agentOf('group', tokens, beforeVerb(tokens, trimmed(tokens, piece))));
        else shared = { ...shared };
      }
      bare = isBare(lexicon, tokens, skipArticles(tokens, trimmed(tokens, piece)));
      touching = true;
      continue;
    }
    const titled = readTitled(lexicon, tokens, piece, !nameFirst);
    if (titled !== undefined && titled.next >= piece.to - 2) {
      const titleFirst = last?.kind === 'person' && last.nameFirst !== true && last.roles.length > 0 && piece.before === 'and' && piece.to < range.to;
      if (last?.kind === 'person' && touching && piece.before !== 'semicolon' && !titleFirst && !(postFirst && nameFollows(lexicon, tokens, piece, range))) {
        last.roles.push(titled.role);
        last.tokens = { from: last.tokens.from, to: piece.to };
      } else if (!pronouns.has(tokens[piece.from]?.lower ?? '')) pending.push(titled.role);
      continue;
    }
    if (isBody(lexicon, tokens, piece)) {
      const body = bodyName(tokens, trimmed(tokens, piece));
      const lastRole = last?.roles[last.roles.length - 1];
      if (last?.kind === 'person' && touching && piece.before === 'comma' && (options.item === true || (lastRole !== undefined && lastRole.organization === undefined) || (lastRole === undefined && !isArticle(tokens[piece.from])))) {
        if (lastRole !== undefined && lastRole.organization === undefined) last.roles[last.roles.length - 1] = { ...lastRole, organization: body };
        else last.roles.push({ organization: body });
        last.tokens = { from: last.tokens.from, to: piece.to };
      } else if (last?.kind === 'group' && touching && piece.before !== 'semicolon' && complementOf(tokens, last.tokens) !== undefined) {
        extendGroup(tokens, agents, last, piece);
      } else {
        agents.push(agentOf('organization', tokens, body));
        touching = true;
      }
      pending = [];
      continue;
    }
    if (options.bodies === true && tokens[piece.from]?.capital === true && piece.to - piece.from <= 6) {
      agents.push(agentOf('organization', tokens, trimmed(tokens, piece)));
      continue;
    }
    // "representatives from the timber, paper, and ferry trades": one group.
    if (last?.kind === 'group' && touching && piece.before !== 'semicolon' && piece.to - piece.from <= 8 && tokens[piece.from]?.capital === false && (bare || complementOf(tokens, last.tokens) !== undefined) && !hasVerb(tokens, piece)) {
      last.tokens = { from: last.tokens.from, to: piece.to };
      last.name = { start: last.name.start, end: endOf(tokens, piece) };
      continue;
    }
    // A word or two between: "Fujian Province" behind a body, a field behind "Minister of Justice,".
    if (last !== undefined && (piece.to - piece.from > 4 || hasVerb(tokens, piece))) touching = false;
  }
  // A post that no name followed belongs to the last one after all.
  const final = agents[agents.length - 1];
  if (final?.kind === 'person' && touching && final.roles.length > 0) final.roles.push(...pending.filter((role) => (role.title?.from ?? 0) >= final.tokens.to));
  return agents.map((agent) => shareOrganization(lexicon, tokens, agent));
}

/** "member of the Party Committee and vice president of X": the one body belongs to both posts. */
function shareOrganization(lexicon: Lexicon, tokens: readonly Token[], agent: Open): Agent {
  const { roles } = agent;
  for (let i = roles.length - 2; i >= 0; i--) {
    const next = roles[i + 1];
    const role = roles[i];
    if (role?.title !== undefined && role.organization === undefined && next?.organization !== undefined && next.title !== undefined && isJoined(tokens, role.title.to, next.title.from) && isOpen(lexicon, tokens, role.title)) {
      roles[i] = { ...role, organization: next.organization };
    }
  }
  return agent;
}

/** Only "and" stands between two posts of one body. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.lower !== 'and' && tokens[i]?.text !== '&' && !(tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'and') && !isArticle(tokens[i])) return false;
  return true;
}

/** A title without a complement, or with one that is a part of a body. */
function isOpen(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (!isPreposition(tokens[i])) continue;
    const noun = isArticle(tokens[i + 1]) ? i + 2 : i + 1;
    if (tokens[i]?.lower !== 'of' || phraseAt(lexicon.organs, tokens, noun) === undefined) return false;
  }
  return true;
}

/** A person with what stands before and behind the name in the same piece. */
function readPerson(lexicon: Lexicon, tokens: readonly Token[], piece: Piece, named: boolean): Open | undefined {
  const range = skipArticles(tokens, piece);
  let from = range.from;
  const honorifics: string[] = [];
  while (from < range.to && isHonorific(lexicon, tokens[from])) honorifics.push(tokens[from++]?.text ?? '');
  const end = nameEnd(lexicon, tokens, from, range.to);
  if (end > from && isPersonName(lexicon, tokens, { from, to: end }, honorifics.length > 0)) {
    let to = end;
    while (to < range.to && isPostNominal(lexicon, tokens[to])) to++;
    const rest = tail(lexicon, tokens, to, range.to);
    if (rest !== undefined) return { ...personOf(tokens, { from, to: end }, rest, { from: range.from, to: range.to }, honorifics), nameFirst: true };
  }
  const titled = readTitled(lexicon, tokens, range, named);
  if (titled?.name === undefined) return titled === undefined ? honoredInside(lexicon, tokens, range) : undefined;
  const rest = [...(tail(lexicon, tokens, titled.next, range.to) ?? [])];
  // "Deputy Director Ana Lund of the Lock Authority": the body is that of the post.
  const [body] = rest;
  const ownBody = titled.role.organization === undefined && rest.length === 1 && body?.title === undefined ? body?.organization : undefined;
  return personOf(tokens, titled.name, ownBody !== undefined ? [{ ...titled.role, organization: ownBody }] : [titled.role, ...rest], range, titled.honorific === undefined ? [] : [titled.honorific]);
}

/** "Communications and the Arts Dr. Lia Brandt": the end of a post that a comma cut, and the name behind its honorific. */
function honoredInside(lexicon: Lexicon, tokens: readonly Token[], range: TokenRange): Open | undefined {
  for (let i = range.from + 1; i < Math.min(range.to, range.from + 8); i++) {
    if (!isHonorific(lexicon, tokens[i])) continue;
    let from = i;
    const honorifics: string[] = [];
    while (from < range.to && isHonorific(lexicon, tokens[from])) honorifics.push(tokens[from++]?.text ?? '');
    const end = nameEnd(lexicon, tokens, from, range.to);
    if (end <= from || !isPersonName(lexicon, tokens, { from, to: end }, true) || tokens[range.from]?.capital !== true) return undefined;
    return { ...personOf(tokens, { from, to: end }, [], { from: i, to: range.to }, honorifics), cutTitle: i };
  }
  return undefined;
}

/** True where a post stands behind a name and its comma. */
function roleFollows(lexicon: Lexicon, tokens: readonly Token[], piece: Piece, range: TokenRange): boolean {
  if (tokens[piece.to]?.text !== ',') return false;
  let to = piece.to + 1;
  while (to < range.to && tokens[to]?.text !== ',' && tokens[to]?.text !== ';') to++;
  const titled = readTitled(lexicon, tokens, { from: piece.to + 1, to }, false);
  return titled !== undefined && titled.next >= to - 2;
}

/** True where a name stands behind a post and its comma. */
function nameFollows(lexicon: Lexicon, tokens: readonly Token[], piece: Piece, range: TokenRange): boolean {
  let at = piece.to;
  if (tokens[at]?.text !== ',') return false;
  at++;
  let honored = false;
  while (at < range.to && isHonorific(lexicon, tokens[at])) {
    at++;
    honored = true;
  }
  const end = nameEnd(lexicon, tokens, at, range.to);
  return end > at && isPersonName(lexicon, tokens, { from: at, to: end }, honored);
}

/** What follows a name in its piece: nothing, "of Harbour University", "(MN)", a post ("as chair"). Undefined where it fits no person. */
function tail(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): Role[] | undefined {
  let at = from;
  while (at < to && isPostNominal(lexicon, tokens[at])) at++;
  if (at >= to) return [];
  const token = tokens[at];
  if (token?.text === '(' || token?.text === '[') {
    let close = at + 1;
    while (close < to && tokens[close]?.text !== ')' && tokens[close]?.text !== ']') close++;
    const inside = { from: at + 1, to: close };
    const titled = readTitled(lexicon, tokens, inside);
    const role: Role | undefined = titled !== undefined ? titled.role : holdsBody(lexicon, tokens, inside) ? { organization: inside } : undefined;
    return role === undefined ? [] : [role];
  }
  if (token?.lower === 'of' || token?.lower === 'from' || token?.lower === 'at' || token?.lower === 'representing') {
    const body = skipArticles(tokens, { from: at + 1, to });
    return tokens[body.from]?.capital === true ? [{ organization: body }] : [];
  }
  const titled = readTitled(lexicon, tokens, { from: at, to });
  return titled === undefined ? undefined : [titled.role];
}

function personOf(tokens: readonly Token[], name: TokenRange, roles: readonly Role[], whole: TokenRange, honorifics: readonly string[]): Open {
  return {
    kind: 'person',
    name: nameSpan(tokens, name),
    ...(honorifics.length > 0 ? { honorific: honorifics.join(' ') } : {}),
    roles: [...roles],
    tokens: whole,
  };
}

/** The characters of a name, without a possessive ending. */
export function nameSpan(tokens: readonly Token[], { from, to }: TokenRange): Span {
  const last = tokens[to - 1];
  const end = last === undefined ? 0 : last.possessive ? last.start + last.lower.length : last.end;
  return { start: tokens[from]?.start ?? 0, end };
}

function agentOf(kind: Agent['kind'], tokens: readonly Token[], range: TokenRange): Open {
  return { kind, name: nameSpan(tokens, range), roles: [], tokens: range };
}

/** "leaders of the A Bureau, and the B Department": two groups of leaders; without the second article one group of several bodies. */
function extendGroup(tokens: readonly Token[], agents: Open[], group: Open, piece: Piece): void {
  const complement = complementOf(tokens, group.tokens);
  if (complement !== undefined && isArticle(tokens[piece.from]) && piece.before === 'and') {
    const head = { start: tokens[group.tokens.from]?.start ?? 0, end: tokens[complement - 1]?.end ?? 0 };
    agents.push({ ...agentOf('group', tokens, trimmed(tokens, piece)), head: group.head ?? head });
  } else {
    group.tokens = { from: group.tokens.from, to: piece.to };
    group.name = { start: group.name.start, end: endOf(tokens, piece) };
  }
}

/** Token behind the preposition (and article) that opens a group's complement: "leaders of the | …". */
function complementOf(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  for (let i = from; i < Math.min(to, from + 10); i++) {
    if (!isPreposition(tokens[i])) continue;
    return isArticle(tokens[i + 1]) ? i + 2 : i + 1;
  }
  return undefined;
}

/** "four deacons, Ines Moor, …": the post of those who follow. */
function countedPosts(lexicon: Lexicon, tokens: readonly Token[], piece: Piece): Role | undefined {
  const range = skipArticles(tokens, piece);
  const noun = tokens[range.to - 1];
  const counted = numerals.has(tokens[range.from]?.lower ?? '');
  const next = tokens[piece.to];
  if (!counted || noun === undefined || range.to - range.from > 3 || next?.text !== ',' || !isBare(lexicon, tokens, range)) return undefined;
  const end = nameEnd(lexicon, tokens, piece.to + 1, piece.to + 8);
  let start = piece.to + 1;
  while (isHonorific(lexicon, tokens[start])) start++;
  return isPersonName(lexicon, tokens, { from: start, to: end }, start > piece.to + 1) ? { title: { from: range.to - 1, to: range.to } } : undefined;
}

/** "Its head, Deputy Minister Ana Lund": the post needs the sentence before. */
const pronouns = new Set(['its', 'his', 'her', 'their', 'whose', 'our']);

const numerals = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** "Lake Council between the towns": the name ends before such a word. */
function bodyName(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to; i++) if (enders.has(tokens[i]?.lower ?? '')) return { from: range.from, to: i };
  return range;
}

const enders = new Set(['between', 'with', 'from', 'under', 'as', 'by', 'who', 'which', 'to', 'was', 'were', 'is']);

/** True for a piece that names a body: a head noun or acronym among capitals, or a name of capitals with an article. */
function isBody(lexicon: Lexicon, tokens: readonly Token[], piece: Piece): boolean {
  const range = skipArticles(tokens, piece);
  if (tokens[range.from]?.capital !== true || range.to - range.from > 16) return false;
  for (let i = range.from; i < range.to; i++) {
    if (isBodyNoun(lexicon, tokens[i]) || (isAcronym(tokens[i]) && range.to - range.from <= 4)) return true;
    if (isPreposition(tokens[i]) && tokens[i]?.lower !== 'of' && tokens[i]?.lower !== 'for' && tokens[i]?.lower !== 'on') return false;
  }
  return false;
}

function skipArticles(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to && (isArticle(tokens[start]) || fillers.has(tokens[start]?.lower ?? ''))) start++;
  return { from: start, to };
}

const fillers = new Set(['also', 'with', 'by', 'from', 'both', 'namely', 'well', 'as', 'many', 'among', 'them', 'respectively']);

/** A group ends before a verb: "thirty companies | have applied". */
function beforeVerb(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to; i++) if (verbs.has(tokens[i]?.lower ?? '')) return { from: range.from, to: i };
  return range;
}

const verbs = new Set(['was', 'were', 'is', 'are', 'had', 'has', 'have', 'will']);

function hasVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/^(?:was|were|is|are|had|has|have|will|who|which|\w{2,12}ed)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Without articles in front and marks behind. */
function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange {
  const { from } = skipArticles(tokens, range);
  let { to } = range;
  while (to > from && tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.text !== ')' && tokens[to - 1]?.text !== '"' && tokens[to - 1]?.text !== '”') to--;
  return { from, to };
}

function endOf(tokens: readonly Token[], piece: Piece): number {
  return nameSpan(tokens, trimmed(tokens, piece)).end;
}
