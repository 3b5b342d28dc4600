import { cite } from '../../../source/passage.js';
import { foldHan } from '../../../mentions/fold-han.js';
import type { Evidence, Post } from '@rapporteur/schema';
import type { HanAgent, HanPost, HanText } from '../../../mentions/han/index.js';
import type { NarrativeContext } from '../narrative-context.js';
import type { ParticipantDraft } from '../../../resolution/draft.js';
import type { Span } from '../../../source/span.js';

/** The words of a stretch as they stand in the text. */
export function wordsOf(text: HanText, span: Span): string {
  return text.passage.text.slice(span.start, span.end);
}

/** Evidence for a stretch of a passage. */
export function citeSpan(
  { document }: NarrativeContext,
  text: HanText,
  span: Span,
  details: Parameters<typeof cite>[4] = {},
): Evidence {
  return cite(document.source, text.passage, span.start, span.end, details);
}

/**
 * Enters those named in a sentence as participants, or finds them among the participants: a family name with a title
 * (傅总) is whoever bears both, a group (与会专家) the one whose words it ends with. Gives undefined for a short form that
 * nobody or several bear.
 */
export function addAgent(
  context: NarrativeContext,
  text: HanText,
  agent: HanAgent,
  role?: Role,
): ParticipantDraft | undefined {
  const known = findAgent(context, text, agent);
  if (agent.short === true && known === undefined) return undefined;
  if (known !== undefined) {
    addRole(context, text, known, role);
    if (agent.short === true || agent.kind !== 'person') return known;
  }
  const name = wordsOf(text, agent.name);
  const evidence = [citeSpan(context, text, agent.name, known === undefined ? {} : { field: 'name' })];
  const posts = agent.posts
    .map((post) => postOf(text, post))
    .filter(
      (post) =>
        known === undefined ||
        post.organization !== undefined ||
        !known.posts.some((held) => held.title === post.title),
    );
  for (const post of agent.posts) {
    const title = post.title;
    if (title !== undefined)
      evidence.push(citeSpan(context, text, postSpan(post, title), { field: 'posts' }));
    else if (post.organization !== undefined)
      evidence.push(citeSpan(context, text, post.organization, { field: 'posts' }));
  }
  const fresh = known === undefined || posts.some((post) => !hasPost(known, post));
  const participant = context.people.add({
    kind: agent.kind,
    name: known?.name ?? name,
    ...(agent.honorific === undefined ? {} : { honorific: wordsOf(text, agent.honorific) }),
    posts,
    presence: 'present',
    evidence: fresh ? evidence : [],
  });
  addRole(context, text, participant, role);
  return participant;
}

/** What somebody did at the meeting, and the words that say so. */
export interface Role {
  readonly name: 'chair' | 'speaker' | 'host';
  readonly span: Span;
}

/** Gives a participant a role, with its evidence, unless it has it. */
export function addRole(
  context: NarrativeContext,
  text: HanText,
  participant: ParticipantDraft,
  role: Role | undefined,
): void {
  if (role === undefined || participant.roles.includes(role.name)) return;
  participant.roles.push(role.name);
  (participant.evidence ??= []).push(citeSpan(context, text, role.span, { field: 'roles' }));
}

/** The participant an agent means, if there is exactly one. */
export function findAgent(
  context: NarrativeContext,
  text: HanText,
  agent: HanAgent,
): ParticipantDraft | undefined {
  const { people, draft } = context;
  const name = wordsOf(text, agent.name);
  if (agent.kind === 'person' && agent.short !== true) return people.find(name);
  const folded = foldHan(name);
  if (agent.short === true) {
    const title = agent.posts[0]?.title;
    const family = foldHan(wordsOf(text, { start: agent.name.start, end: title?.start ?? agent.name.end }));
    const same = draft.participants
      .slice(0, MOST)
      .filter((one) => one.kind === 'person' && foldHan(one.name).startsWith(family));
    if (same.length < 2) return same[0];
    const post = title === undefined ? '' : foldHan(wordsOf(text, title));
    const holders = same.filter((one) => one.posts.some((held) => foldHan(held.title ?? '').endsWith(post)));
    return holders.length === 1 ? holders[0] : undefined;
  }
  return people.find(name) ?? findGroup(draft.participants, folded);
}

/** The one group that shares the end of its name with another form of it: 与会专家 and 有关专家. */
export function findGroup(
  participants: readonly ParticipantDraft[],
  folded: string,
): ParticipantDraft | undefined {
  const core = stripGroup(folded);
  if (core.length < 2) return undefined;
  const groups = participants
    .slice(0, MOST)
    .filter(
      (one) =>
        one.kind === 'group' &&
        (foldHan(one.name).endsWith(core) || core.endsWith(stripGroup(foldHan(one.name)))),
    );
  return groups.length === 1 ? groups[0] : undefined;
}

/** Participants among whom a short form or group is looked for. */
const MOST = 300;

const prefixes = ['与会', '参会', '有关', '相关', '各位', '部分', '各', '来自', '等'];

function stripGroup(folded: string): string {
  const prefix = prefixes.find((word) => folded.startsWith(word));
  const core = prefix === undefined ? folded : folded.slice(prefix.length);
  return core.endsWith('们') ? core.slice(0, -1) : core;
}

function postOf(text: HanText, post: HanPost): Post {
  return {
    ...(post.title === undefined ? {} : { title: wordsOf(text, post.title) }),
    ...(post.organization === undefined ? {} : { organization: wordsOf(text, post.organization) }),
  };
}

/** Body and title together where they stand side by side, else the title alone. */
function postSpan(post: HanPost, title: Span): Span {
  return post.organization !== undefined && post.organization.end === title.start
    ? { start: post.organization.start, end: title.end }
    : title;
}

function hasPost(known: ParticipantDraft, post: Post): boolean {
  return known.posts.some((held) => held.title === post.title && held.organization === post.organization);
}
