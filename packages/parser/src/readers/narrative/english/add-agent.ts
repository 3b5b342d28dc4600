import { cite } from '../../../source/passage.js';
import { fullNameOf } from './full-name-of.js';
import { isCapitals } from '../../../mentions/letters-in-text.js';
import { speakerTitles } from '../../../languages/en/grammar/people.js';
import { introductionOf } from './introductions.js';
import { rangeSpan, spanText } from './sentence.js';
import { splitWords } from './split-words.js';
import type { Agent, Role } from './agents/agent.js';
import type { Evidence, Post } from '@rapporteur/schema';
import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Span } from '../../../source/span.js';

/** What else the sentence says of somebody it names. */
export interface AgentDetails {
  readonly roles?: readonly string[];
  readonly roleEvidence?: Evidence;
  readonly presence?: NonNullable<ParticipantDraft['presence']>;
  readonly attendance?: NonNullable<ParticipantDraft['attendance']>;
}

/** Adds somebody a sentence names to the participants, or what it says to the one known already. */
export function addAgent(
  reading: Reading,
  sentence: Sentence,
  agent: Agent,
  details: AgentDetails = {},
): ParticipantDraft {
  const { people, document } = reading.context;
  const { source } = document;
  const { passage } = sentence;
  const own = spanText(sentence, agent.name);
  const name = agent.head === undefined ? own : `${spanText(sentence, agent.head)} ${own}`;
  const known =
    agent.kind === 'person'
      ? (knownPerson(reading, name) ?? introduce(reading, agent, name, details))
      : undefined;
  const evidence: Evidence[] =
    known !== undefined || reading.context.people.find(name)?.name === name
      ? []
      : nameEvidence(reading, sentence, agent);
  const posts: Post[] = [];
  let spoke: Span | undefined;
  for (const role of agent.roles) {
    const post = postOf(sentence, role);
    // "Keynote speaker Ana Lund": what she did there, no post of hers.
    if (post?.title !== undefined && speakerTitles.has(post.title.toLowerCase())) {
      spoke = roleSpan(sentence, role);
      if (post.organization === undefined) continue;
      posts.push({ organization: post.organization });
      continue;
    }
    if (post === undefined || known?.posts.some((other) => covers(other, post)) === true) continue;
    posts.push(post);
    const span = roleSpan(sentence, role);
    if (span !== undefined) evidence.push(cite(source, passage, span.start, span.end, { field: 'posts' }));
  }
  if (details.roleEvidence !== undefined && known?.roles.includes(details.roles?.[0] ?? '') !== true)
    evidence.push(details.roleEvidence);
  if (spoke !== undefined && details.roles?.includes('speaker') !== true)
    evidence.push(cite(source, passage, spoke.start, spoke.end, { field: 'roles' }));
  const participant = people.add({
    kind: agent.kind,
    name: known?.name ?? name,
    ...(agent.honorific === undefined ? {} : { honorific: agent.honorific }),
    posts,
    roles: [...new Set([...(details.roles ?? []), ...(spoke === undefined ? [] : ['speaker'])])],
    // Who is expected at a meeting still to come is neither present nor absent.
    ...(details.presence === undefined && reading.event?.completed === false
      ? {}
      : { presence: details.presence ?? 'present' }),
    ...(details.attendance === undefined ? {} : { attendance: details.attendance }),
    evidence: mergeEvidence(evidence),
  });
  remember(reading, participant);
  return participant;
}

/** Adds the person a short form means, as the report introduces them elsewhere. */
function introduce(
  reading: Reading,
  agent: Agent,
  name: string,
  details: AgentDetails,
): ParticipantDraft | undefined {
  const introduction =
    introductionOf(reading.introductions, name) ??
    (agent.honorific === undefined || name.includes(' ') ? undefined : fullNameOf(reading, name));
  if (introduction === undefined || introduction.name === name || introduction.agent === agent)
    return undefined;
  const { roles, roleEvidence, ...presence } = details;
  void roles;
  void roleEvidence;
  return addAgent(reading, introduction.sentence, introduction.agent, presence);
}

/** A surname with a post or honorific means the participant of that name, where there is one. */
export function knownPerson(reading: Reading, name: string): ParticipantDraft | undefined {
  const { people } = reading.context;
  const exact = people.find(name);
  if (exact !== undefined && (exact.name === name || !name.includes(' '))) return exact;
  if (!name.includes(' ')) return undefined;
  // "SMS Lund": a short form of the post stands before the name.
  const bare = name.split(' ').filter((word) => !isCapitals(word, 2, 5));
  if (bare.length === 1 && name.split(' ').length === 2) return people.find(bare[0] ?? '');
  // "Mr. Lim Jo" and "Lim Jo Seng": the beginning of one name alone.
  const longer = people
    .candidates(name.split(' ')[0] ?? '')
    .filter((other) => other.kind === 'person' && other.name.startsWith(`${name} `));
  if (longer.length === 1) return longer[0];
  // "Governor J. Lund" and "Jonas Lund": same last name, first names that begin alike.
  const words = name.split(' ');
  const candidates = people
    .candidates(words[words.length - 1] ?? '')
    .filter((other) => other.kind === 'person' && sameFirst(other.name, name));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function sameFirst(a: string, b: string): boolean {
  const [first = '', second = ''] = [a.split(' ')[0], b.split(' ')[0]];
  const [lastA, lastB] = [a.split(' ').at(-1), b.split(' ').at(-1)];
  if (lastA !== lastB) return false;
  return (
    first === second ||
    (first.length <= 2 && second.startsWith(first[0] ?? '-')) ||
    (second.length <= 2 && first.startsWith(second[0] ?? '-'))
  );
}

function nameEvidence(reading: Reading, sentence: Sentence, agent: Agent): Evidence[] {
  const { source } = reading.context.document;
  const { passage } = sentence;
  if (agent.head === undefined) return [cite(source, passage, agent.name.start, agent.name.end)];
  return [agent.head, agent.name].map((span) =>
    cite(source, passage, span.start, span.end, { field: 'name', match: 'normalized' }),
  );
}

/** A post with title and body as worded. */
export function postOf(sentence: Sentence, role: Role): Post | undefined {
  const title =
    role.title === undefined
      ? undefined
      : cleanTitle(spanText(sentence, rangeSpan(sentence, role.title.from, role.title.to)));
  const organization =
    role.organization === undefined
      ? undefined
      : withoutPossessive(
          spanText(sentence, rangeSpan(sentence, role.organization.from, role.organization.to)),
        );
  if ((title === undefined || title === '') && (organization === undefined || organization === ''))
    return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...(organization === undefined ? {} : { organization }),
  };
}

function cleanTitle(text: string): string {
  return text.replace(/^(?:the|a|an|as|its|their|his|her) /i, '').replace(/^(?:visiting|then) /, '');
}

function withoutPossessive(text: string): string {
  return text
    .replace(/^the /i, '')
    .replace(/['’]s$/, '')
    .replace(/[,;]$/, '');
}

function roleSpan(sentence: Sentence, role: Role): Span | undefined {
  const ranges = [role.title, role.organization].filter((range) => range !== undefined);
  if (ranges.length === 0) return undefined;
  return rangeSpan(
    sentence,
    Math.min(...ranges.map((range) => range.from)),
    Math.max(...ranges.map((range) => range.to)),
  );
}

/** A post already known by the same words, or by more of them: "Minister" after "Minister of Trade". */
function covers(known: Post, post: Post): boolean {
  const title = (post.title ?? '').toLowerCase();
  const knownTitle = (known.title ?? '').toLowerCase();
  if (title !== '' && knownTitle !== '' && !knownTitle.includes(title) && !title.includes(knownTitle))
    return false;
  return post.organization === undefined ||
    known.organization === undefined ||
    known.organization === post.organization
    ? title === '' || knownTitle.includes(title)
    : false;
}

/** Posts cited in one stretch ("member and vice president of X") overlap: one piece of evidence holds them all. */
function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const merged: Evidence[] = [];
  for (const piece of evidence) {
    const i = merged.findIndex(
      (other) => other.field === piece.field && other.start <= piece.start && other.end >= piece.end,
    );
    if (i >= 0) continue;
    const inner = merged.findIndex(
      (other) =>
        other.field === piece.field &&
        other.field === 'posts' &&
        piece.start <= other.start &&
        piece.end >= other.end,
    );
    if (inner >= 0) merged[inner] = piece;
    else merged.push(piece);
  }
  return merged;
}

/** Remembers a participant under the posts it holds, so that "the Minister" finds it later. */
export function remember(reading: Reading, participant: ParticipantDraft): void {
  for (const { title } of participant.posts) {
    // The head noun stands before "of" and "to": an assistant to the president is no president.
    const head = (title ?? '').toLowerCase().split(/ (?:of|to|for|at) /)[0] ?? '';
    for (const word of splitWords(head)) {
      if (!reading.lexicon.posts.has(word)) continue;
      const holders = reading.holders.get(word);
      if (holders === undefined) reading.holders.set(word, [participant]);
      // More than a few are ambiguous anyhow.
      else if (holders.length < 12 && !holders.includes(participant)) holders.push(participant);
    }
  }
}
