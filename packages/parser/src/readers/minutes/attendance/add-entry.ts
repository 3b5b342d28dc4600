import { cite } from '../../../source/passage.js';
import { findPerson } from '../outcomes/agent.js';
import { isCapitalAt } from '../../../mentions/letters-in-text.js';
import { isPersonName } from './name-form.js';
import { peelName } from './peel-name.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Entry } from './entry.js';
import type { MinutesContext } from '../minutes-context.js';
import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Post } from '@rapporteur/schema';
import type { Passage } from '../../../source/passage.js';

/** Adds whom an entry names to the participants; the whole entry is evidence, remarks included. */
export function addEntry(
  context: MinutesContext,
  passage: Passage,
  said: Entry,
  kind: Pick<AttendanceKind, 'presence' | 'roles' | 'remote' | 'proxies'>,
): ParticipantDraft {
  const { document, people } = context;
  const known = namedBefore(context, said, said.presence ?? kind.presence);
  const entry = known === undefined ? said : { ...said, name: known.name };
  const standsIn = kind.proxies === true && entry.onBehalfOf !== undefined;
  const presence = entry.presence ?? (standsIn ? 'present' : kind.presence);
  const whole = cite(document.source, passage, 0, passage.text.length);
  const name = cite(document.source, passage, entry.nameSpan.start, entry.nameSpan.end, { field: 'name' });
  const named = wordsOfRoles(context, entry);
  const roles = presence === 'present' ? rolesOf(context, entry, kind.roles, named) : [];
  const participant = people.add({
    kind: entry.kind,
    name: entry.name,
    honorific: entry.honorific,
    identifiers: entry.identifiers,
    posts: named.length === 0 ? entry.posts : withoutRoles(entry.posts, named),
    roles,
    // Whoever sent a stand-in was not there; where they stand among those present, the minutes do not call them absent either.
    presence: entry.standIn === undefined || presence === 'absent' ? presence : undefined,
    attendance: entry.remote || kind.remote ? 'remote' : undefined,
    onBehalfOf: entry.onBehalfOf,
    evidence:
      known !== undefined || (name.start === whole.start && name.end === whole.end) ? [whole] : [name, whole],
  });
  for (const alias of entry.aliases) if (!named.includes(alias)) people.alias(alias, participant);
  if (entry.onBehalfOf?.includes(' ') === true && isPersonName(entry.onBehalfOf, context.lexicon))
    addPrincipal(context, passage, entry, entry.onBehalfOf);
  if (entry.standIn !== undefined) addStandIn(context, passage, entry, entry.standIn);
  return participant;
}

/** What is said of somebody that names a part in the meeting: "(minutes)". */
function wordsOfRoles(context: MinutesContext, { posts, aliases }: Entry): string[] {
  const named: string[] = [];
  for (const { organization } of posts)
    if (organization !== undefined && roleNamed(context, organization) !== undefined)
      named.push(organization);
  for (const alias of aliases) if (roleNamed(context, alias) !== undefined) named.push(alias);
  return named;
}

function withoutRoles(posts: readonly Post[], named: readonly string[]): Post[] {
  return posts.flatMap((post) => {
    if (!named.includes(post.organization ?? '')) return [post];
    return post.title === undefined ? [] : [{ title: post.title }];
  });
}

/** Each part once: what the list is of, what the posts say, and what stands in brackets. */
function rolesOf(
  context: MinutesContext,
  entry: Entry,
  listed: readonly string[],
  named: readonly string[],
): string[] {
  const roles = new Set([...listed, ...rolesOfPosts(context, entry)]);
  for (const word of [...named, ...(entry.acting ?? [])]) {
    const role = roleNamed(context, word);
    if (role !== undefined) roles.add(role);
  }
  return [...roles];
}

/** "Fox", "EF", "E. Fox": somebody who was named in full before, and was there or not as this entry says. */
function namedBefore(
  context: MinutesContext,
  { kind, name, identifiers }: Entry,
  presence: ParticipantDraft['presence'],
): ParticipantDraft | undefined {
  const initial = isCapitalAt(name, 0) && name.startsWith('. ', 1) && !name.includes(' ', 3);
  const short = initial || !name.includes(' ');
  if (kind !== 'person' || !short || identifiers.length > 0) return undefined;
  const found = findPerson(context, name);
  return found?.name.includes(' ') === true && found.name !== name && found.presence === presence
    ? found
    : undefined;
}

/** "(minutes)", "(Gast)": a word in a bracket that is a label for a part in the meeting says who had it. */
function roleNamed(context: MinutesContext, word: string): string | undefined {
  if (context.lexicon.is('minutes', word)) return 'secretary';
  const key = context.document.findLabel(word);
  return key === 'chair' || key === 'secretary'
    ? key
    : key === 'guests'
      ? 'guest'
      : key === 'observers'
        ? 'observer'
        : undefined;
}

/** Whoever is stood in for was not there, and belongs to the same body. */
function addPrincipal(context: MinutesContext, passage: Passage, entry: Entry, name: string): void {
  const at = passage.text.indexOf(name, entry.nameSpan.end);
  if (at < 0) return;
  const { organization } = entry.posts.find((post) => post.organization !== undefined) ?? {};
  context.people.add({
    name,
    presence: 'absent',
    posts: organization === undefined ? [] : [{ organization }],
    evidence: [cite(context.document.source, passage, at, at + name.length, { field: 'name' })],
  });
}

/** The stand-in was there, for the same body. */
function addStandIn(context: MinutesContext, passage: Passage, entry: Entry, words: string): void {
  const { name, honorific } = peelName(words, context.lexicon);
  const at = passage.text.indexOf(name, entry.nameSpan.end);
  if (at < 0 || !isPersonName(name, context.lexicon)) return;
  // "(proxy to Ms Brook)": the Brook of the list.
  const known = context.people.find(name);
  const { organization } = entry.posts.find((post) => post.organization !== undefined) ?? {};
  context.people.add({
    name: known?.name ?? name,
    ...(honorific === undefined ? {} : { honorific }),
    presence: 'present',
    onBehalfOf: entry.name,
    posts: organization === undefined ? [] : [{ organization }],
    evidence: [cite(context.document.source, passage, at, at + name.length, { field: 'name' })],
  });
}

/** "Chair" behind a name is both post and role at this meeting; "co-chair of the council" is a post. */
function rolesOfPosts(context: MinutesContext, entry: Entry): string[] {
  const roles: string[] = [];
  for (const { title } of entry.posts) {
    const key = title
      ?.split('/')
      .map((part) => context.document.findLabel(part))
      .find((part) => part !== undefined);
    if (key === 'chair' && !roles.includes('chair')) roles.push('chair');
    if (key === 'secretary' && title !== undefined && !context.lexicon.has('posts', title))
      roles.push('secretary');
  }
  return roles;
}
