import { afterAgents, beforeAgent } from '../../languages/zh/agent-words.js';
import { createWordTable } from './phrase-table.js';
import { isForeignName } from './han-names.js';
import { readHanSegment } from './read-han-segment.js';
import { endsWithBody } from './han-bodies.js';
import { isGroupHead } from './read-han-group.js';
import { bodyClasses } from '../../languages/zh/organizations.js';
import { sharedPosts } from '../../languages/zh/posts.js';
import type { HanAgent, HanPost } from './han-agent.js';
import type { HanSegment } from './han-segment.js';
import type { Span } from '../../source/span.js';

const before = createWordTable(beforeAgent);
const after = createWordTable(afterAgents);
const shared = createWordTable(sharedPosts);
const classes = createWordTable(bodyClasses);

/** Most places within one member of a list at which 和 or 与 is tried as a break. */
const MOST_BREAKS = 6;
/** Longest stretch without a comma that may hold several people, in UTF-16 units. */
const LONGEST = 300;

interface Member extends Span {
  readonly segment: HanSegment | undefined;
  /** What parts it from the member before: 、 and 和 make one list, a comma begins the next. */
  readonly close: boolean;
}

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
  const giveUpPending = (): void => {
    // A post that nobody follows is a group where many can hold it (企业代表), else nothing.
    const last = pending[pending.length - 1];
    // 就营商环境与企业代表: a topic and a partner, no group.
    const topic =
      last !== undefined &&
      (masked.startsWith('围绕', last.from) ||
        masked.charAt(last.from) === '向' ||
        (masked.charAt(last.from) === '就' && masked.charAt(last.from + 1) !== '业'));
    if (last?.plural === true && !topic) {
      const name = { start: last.from, end: last.span.end };
      dropBodies(agents, name.start);
      agents.push({ kind: 'group', name, posts: [], span: name });
    }
    pending = [];
  };
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
  giveUpPending();
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

/** Leading and trailing words taken off, then blanks. */
export function trimAgents(masked: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  for (let changed = true; changed;) {
    changed = false;
    while (from < to && isSkipped(masked.charAt(from))) from++;
    while (to > from && isSkipped(masked.charAt(to - 1))) to--;
    const lead = before.at(masked, from);
    if (
      lead !== undefined &&
      !(lead.phrase === '与' && masked.charAt(from + 1) === '会') &&
      to - from > lead.phrase.length + 1 &&
      readHanSegment(masked, from, to)?.kind !== 'person'
    ) {
      from += lead.phrase.length;
      changed = true;
    }
    const trail = after.before(masked, to, from + 1);
    if (trail !== undefined) {
      to -= trail.phrase.length;
      changed = true;
    }
    const listed = listOpening(masked, from, to);
    if (listed > from) {
      from = listed;
      changed = true;
    }
    const delegation = delegationEnd(masked, from, to);
    if (delegation < to) {
      to = delegation;
      changed = true;
    }
    const plural = classEnd(masked, from, to);
    if (plural < to) {
      to = plural;
      changed = true;
    }
    if (masked.charAt(to - 1) === ')') {
      const open = masked.slice(from, to).lastIndexOf('(');
      if (open > 0) {
        to = from + open;
        changed = true;
      }
    }
  }
  return { start: from, end: to };
}

/** Behind 学校领导和嘉宾有, 其他老师还有: the names begin there. */
function listOpening(masked: string, start: number, end: number): number {
  for (let at = start + 2; at < Math.min(end - 2, start + 14); at++) {
    if (masked.charAt(at) !== '有' || masked.charAt(at + 1) === '关' || masked.charAt(at + 1) === '限')
      continue;
    const close = masked.charAt(at - 1) === '还' ? at - 1 : at;
    for (let head = close - 4; head < close - 1; head++)
      if (head >= start && isGroupHead(masked, head, close)) return at + 1;
    return start;
  }
  return start;
}

/** Where 一行6人 behind a name begins. */
function delegationEnd(masked: string, start: number, end: number): number {
  if (!'人名位'.includes(masked.charAt(end - 1))) return end;
  for (let at = end - 3; at > start && at >= end - 8; at--)
    if (masked.startsWith('一行', at)) return endsWithCompany(masked, start, at) ? end : at;
  return end;
}

/** 某集团一行30余人: nobody but the body is named, and they are a group. */
function endsWithCompany(masked: string, start: number, end: number): boolean {
  const delegation = '团组队'.includes(masked.charAt(end - 1)) && !masked.startsWith('集团', end - 2);
  return masked.charAt(end - 1) !== ')' && endsWithBody(masked, start, end) && !delegation;
}

/** Where 等领导, 等20余家单位 behind the last of a list begins: it says what those named are; 甲公司等单位代表 are a group. */
function classEnd(masked: string, start: number, end: number): number {
  for (let at = end - 3; at > start && at >= end - LONGEST_CLASS; at--) {
    if (masked.charAt(at) !== '等') continue;
    const named = endsWithBody(masked, start, at)
      ? isBodyClass(masked, at + 1, end)
      : isGroupHead(masked, at + 1, end);
    if (named) return at;
  }
  return end;
}

/** Longest words behind 等 for what a list is of, in UTF-16 units. */
const LONGEST_CLASS = 12;

/** 单位, 20余家企业, 多个部门. */
function isBodyClass(masked: string, start: number, end: number): boolean {
  const noun = classes.before(masked, end, start);
  if (noun === undefined) return false;
  const count = masked.slice(start, end - noun.phrase.length);
  return count === '' || '家个所'.includes(count.charAt(count.length - 1));
}

function isSkipped(ch: string): boolean {
  return (
    ch === ' ' || ch === '\u0001' || ch === ',' || ch === '、' || ch === ';' || ch === ':' || ch === '\n'
  );
}

function splitMembers(masked: string, start: number, end: number): Member[] {
  const members: Member[] = [];
  let from = start;
  let close = false;
  for (let i = start; i <= end; i++) {
    const ch = masked.charAt(i);
    const comma = ch === ',' || ch === ';' || ch === ':';
    if (i < end && !comma && ch !== '、') continue;
    addMember(masked, from, i, close, members);
    close = ch === '、';
    from = i + 1;
  }
  return members;
}

/** Adds a member, cut at 和, 与 or 及 where both sides are somebody by themselves (信息化部 is not cut at 和). */
function addMember(masked: string, start: number, end: number, close: boolean, members: Member[]): void {
  if (end - start > LONGEST) {
    members.push({ start, end, segment: undefined, close });
    return;
  }
  const span = trimAgents(masked, start, end);
  if (span.end <= span.start) return;
  let breaks = 0;
  for (let i = span.start + 1; i < span.end - 1 && breaks < MOST_BREAKS; i++) {
    const ch = masked.charAt(i);
    if (ch !== '和' && ch !== '与' && ch !== '及' && ch !== '暨' && ch !== '偕' && ch !== '携' && ch !== '率')
      continue;
    breaks++;
    const leftEnd = masked.charAt(i - 1) === '以' ? i - 1 : i;
    const left = trimAgents(masked, span.start, leftEnd);
    const segment = readHanSegment(masked, left.start, left.end);
    if (ch === '率' && segment?.kind !== 'person') continue;
    if (segment === undefined || (segment.kind === 'post' && !segment.plural)) continue;
    const rightStart = masked.startsWith('偕同', i) || masked.startsWith('率领', i) ? i + 2 : i + 1;
    const right = trimAgents(masked, rightStart, span.end);
    const next = readHanSegment(masked, right.start, right.end);
    if (next === undefined && segment.kind !== 'person') continue;
    if (segment.kind === 'organization' && next?.kind !== 'organization') continue;
    members.push({ start: left.start, end: left.end, segment, close });
    addMember(masked, rightStart, span.end, true, members);
    return;
  }
  const segment = readHanSegment(masked, span.start, span.end);
  members.push({ start: span.start, end: span.end, segment, close });
}
