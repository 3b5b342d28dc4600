import { createWordTable } from './phrase-table.js';
import { isForeignName } from './han-names.js';
import { isGroupHead, opensTopic } from './read-han-group.js';
import { sharedPosts } from '../../languages/zh/posts.js';
import { splitMembers } from './split-members.js';
import type { HanAgent, HanPost } from './han-agent.js';
import type { HanSegment } from './han-segment.js';
import type { Span } from '../../source/span.js';

const shared = createWordTable(sharedPosts);

/**
 * The people, groups and bodies of a stretch of masked text, a list parted by 、 ， 和 与 及: 协会会长甲，副会长乙、丙. Posts stand
 * before or behind the name; a post without a body is held at the body named before it.
 */
export function readHanAgents(masked: string, from: number, to: number): HanAgent[] {
  const members = splitMembers(masked, from, to);
  const agents: HanAgent[] = [];
  let pending: { post: HanPost; plural: boolean; span: Span; from: number }[] = [];
  let body: Span | undefined;
  let bodyBehindName = false;
  let sharedPost: HanPost | undefined;
  let groupFrom = -1;
  for (const { segment, close, start, end } of members) {
    const span = { start, end };
    if (!close) groupFrom = -1;
    if (
      segment === undefined &&
      close &&
      sharedPost !== undefined &&
      isForeignName(masked, span.start, span.end)
    ) {
      agents.push({ kind: 'person', name: span, posts: [sharedPost], span });
      continue;
    }
    if (segment === undefined) {
      if (groupFrom < 0) groupFrom = span.start;
      continue;
    }
    const group = agents[agents.length - 1];
    if (close && pending.length === 0 && group?.kind === 'group' && isBarePlural(masked, segment, span)) {
      // 有关专家、学者、企业家: one group.
      const name = { start: group.name.start, end: span.end };
      agents[agents.length - 1] = { ...group, name, span: name };
      continue;
    }
    if (segment.kind === 'post') {
      const post = withBody(segment.post, bodyBehindName ? undefined : body);
      if (segment.post.organization !== undefined) bodyBehindName = false;
      body = post.organization ?? body;
      if (groupFrom < 0) groupFrom = span.start;
      pending.push({ post, plural: segment.plural, span, from: groupFrom });
      continue;
    }
    if (segment.kind === 'person') {
      const titled = segment.post?.title !== undefined && segment.post.title.start > segment.name.start;
      if (titled !== bodyBehindName) body = undefined;
      bodyBehindName = titled;
      const own =
        segment.post === undefined
          ? undefined
          : withBody(segment.post, segment.short === true ? undefined : body);
      body = own?.organization ?? body;
      // 某厅孙某某副巡视员、校长杨某某: behind a name before its post the body goes on only to another such.
      const posts = [...pending.map(({ post }) => post), ...(own === undefined ? [] : [own])];
      if (posts.length === 0 && close && sharedPost !== undefined) posts.push(sharedPost);
      const last = posts[posts.length - 1];
      sharedPost = last !== undefined && isShared(masked, last) ? last : undefined;
      agents.push({
        kind: 'person',
        name: segment.name,
        posts,
        ...(segment.honorific === undefined ? {} : { honorific: segment.honorific }),
        ...(segment.short === true ? { short: true as const } : {}),
        span: { start: pending[0]?.span.start ?? span.start, end: span.end },
      });
      pending = [];
      groupFrom = -1;
      continue;
    }
    if (segment.kind === 'group') {
      const name = { start: groupFrom >= 0 && close ? groupFrom : segment.name.start, end: segment.name.end };
      dropBodies(agents, name.start);
      agents.push({ kind: 'group', name, posts: [], span: name });
      pending = [];
      groupFrom = -1;
      continue;
    }
    if (groupFrom < 0) groupFrom = segment.name.start;
    agents.push({ kind: 'organization', name: segment.name, posts: [], span: segment.name });
  }
  // A post that nobody follows is a group where many can hold it (企业代表), else nothing.
  const last = pending[pending.length - 1];
  // 各县区教育局局长: whoever holds the post, at each of several.
  const each = last !== undefined && masked.charAt(last.from) === '各';
  if ((last?.plural === true || each) && last !== undefined && !opensTopic(masked, last.from)) {
    const name = { start: last.from, end: last.span.end };
    dropBodies(agents, name.start);
    agents.push({ kind: 'group', name, posts: [], span: name });
  }
  return agents;
}

/** A plural without a body of its own: 学者, 学科带头人. */
function isBarePlural(masked: string, segment: HanSegment, span: Span): boolean {
  if (segment.kind === 'post') return segment.plural && segment.post.organization === undefined;
  return segment.kind === 'group' && isGroupHead(masked, span.start, span.end);
}

/** Bodies that turned out to be the first part of a group (甲部、乙部负责人). */
function dropBodies(agents: HanAgent[], start: number): void {
  for (
    let last = agents[agents.length - 1];
    last?.kind === 'organization' && last.name.start >= start;
    last = agents[agents.length - 1]
  )
    agents.pop();
}

function withBody(post: HanPost, body: Span | undefined): HanPost {
  return post.organization !== undefined || body === undefined || post.local === true
    ? post
    : { ...post, organization: body };
}

function isShared(masked: string, post: HanPost): boolean {
  const { title } = post;
  if (title === undefined) return false;
  return (
    masked.slice(title.start, title.end).includes('副') ||
    shared.before(masked, title.end, title.start) !== undefined
  );
}
