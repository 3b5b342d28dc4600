import { createWordTable } from './phrase-table.js';
import { groupHeads, groupMarkers, honorificsAfter, ownOffices } from '../../languages/zh/posts.js';
import { hanNameShape, isForeignName, isHan, isTransliterationAt, surnameLength } from './han-names.js';
import { remember } from '../../source/remember.js';
import { bodyOpenings, organizationHeads, placeNames } from '../../languages/zh/organizations.js';
import { postStart } from './posts.js';
import type { HanPost } from './han-agent.js';
import type { Span } from '../../source/span.js';

/** What one member of a list of people is by itself. */
export type HanSegment =
  | {
      readonly kind: 'person';
      readonly name: Span;
      readonly post?: HanPost;
      readonly honorific?: Span;
      readonly short?: true;
    }
  | { readonly kind: 'post'; readonly post: HanPost; readonly plural: boolean }
  | { readonly kind: 'group' | 'organization'; readonly name: Span };

const honorifics = createWordTable(honorificsAfter);
const organizations = createWordTable(organizationHeads);
const places = createWordTable(placeNames);
const groups = createWordTable(groupHeads);
const markers = createWordTable(groupMarkers);

/** Longest member that is looked at, in UTF-16 units; a longer one names nobody. */
const LONGEST = 90;

/** Reads a stretch of masked text as one member of a list: body, post and name in either order, a post alone, a group, a body. */
export function readHanSegment(masked: string, start: number, end: number): HanSegment | undefined {
  if (end - start < 2 || end - start > LONGEST) return undefined;
  // A list is trimmed and cut by asking for the same stretches again.
  const known = segmentsOf(masked);
  const key = start * LONGEST + end - start - 1;
  let segment = known.get(key);
  if (segment === undefined && !known.has(key)) {
    segment =
      readPerson(masked, start, end) ??
      readGroup(masked, start, end) ??
      readPost(masked, start, end) ??
      readBody(masked, start, end);
    known.set(key, segment);
  }
  return segment;
}

const segmentsOf = remember((): Map<number, HanSegment | undefined> => new Map());

/** True where a body's head noun, or a place that stands for its government, ends at `end`. */
export function endsWithBody(masked: string, start: number, end: number): boolean {
  const head = organizations.before(masked, end, start);
  if (head !== undefined) return head.phrase.length > 1 || end - start >= 3;
  return places.before(masked, end, start) !== undefined || masked.charAt(end - 1) === ')';
}

function readPerson(masked: string, start: number, end: number): HanSegment | undefined {
  const title = honorifics.before(masked, end, start + 1);
  if (title !== undefined) {
    const nameEnd = end - title.phrase.length;
    const named = readNamed(masked, start, nameEnd);
    if (named !== undefined) return { ...named, honorific: { start: nameEnd, end } };
  }
  return (
    readShort(masked, start, end) ?? readNamed(masked, start, end) ?? readNameBeforePost(masked, start, end)
  );
}

/** 陈副会长, 王总: a family name with a title. */
function readShort(masked: string, start: number, end: number): PersonSegment | undefined {
  const family = surnameLength(masked, start);
  if (family === 0) return undefined;
  const title = { start: start + family, end };
  if (postStart(masked, end, start + family) !== title.start && masked.slice(title.start, end) !== '总')
    return undefined;
  return { kind: 'person', name: { start, end }, post: { title }, short: true };
}

type PersonSegment = Extract<HanSegment, { kind: 'person' }>;

/** 协会副会长陈某某: what stands before the name is a post, a body, or nothing. */
function readNamed(masked: string, start: number, end: number): PersonSegment | undefined {
  const foreign = foreignNameStart(masked, start, end);
  if (foreign >= 0)
    return { kind: 'person', name: { start: foreign, end }, ...postIn(masked, start, foreign) };
  // Behind a post first: 市长孙某 is no 长孙某.
  for (const length of [3, 2, 4]) {
    const from = end - length;
    if (
      from > start &&
      // 代表和工人: two groups.
      masked.charAt(from) !== '和' &&
      hanNameShape(masked, from, end) !== undefined &&
      postStart(masked, from, start) >= 0
    ) {
      return { kind: 'person', name: { start: from, end }, ...postIn(masked, start, from) };
    }
  }
  // 副部长(主持工作)高某: a remark on the post.
  for (const length of [3, 2]) {
    const from = end - length;
    if (masked.charAt(from - 1) !== ')' || hanNameShape(masked, from, end) === undefined) continue;
    const open = masked.lastIndexOf('(', from - 1);
    if (open > start && postStart(masked, open, start) >= 0)
      return { kind: 'person', name: { start: from, end }, ...postIn(masked, start, open) };
  }
  for (const length of [3, 2, 4]) {
    const from = end - length;
    const shape = from < start ? undefined : hanNameShape(masked, from, end);
    if (shape === undefined) continue;
    if (from === start) {
      if (shape === 'common' || (shape === 'rare' && length === 3))
        return { kind: 'person', name: { start: from, end } };
    } else if (shape === 'common' && length > 2 && endsWithBody(masked, start, from)) {
      return {
        kind: 'person',
        name: { start: from, end },
        post: { organization: cleanBody(masked, start, from) },
      };
    }
  }
  return undefined;
}

/** 袁某某会长, 协会田某副会长. */
function readNameBeforePost(masked: string, start: number, end: number): PersonSegment | undefined {
  const at = postStart(masked, end, start);
  if (at <= start) return undefined;
  const title = { start: at, end };
  // 莫兰德总理
  if (
    isForeignName(masked, start, at) &&
    hanNameShape(masked, start, at) === undefined &&
    !endsWithBody(masked, start, at)
  )
    return { kind: 'person', name: { start, end: at }, post: { title } };
  for (const length of [3, 2, 4]) {
    const from = at - length;
    if (from < start) continue;
    if (hanNameShape(masked, from, at) !== 'common' || endsWithBody(masked, from, at)) continue;
    if (from === start) return { kind: 'person', name: { start: from, end: at }, post: { title } };
    if (endsWithBody(masked, start, from)) {
      return {
        kind: 'person',
        name: { start: from, end: at },
        post: { title, organization: cleanBody(masked, start, from) },
      };
    }
  }
  return undefined;
}

/** Most words of a name in Latin letters, and the longest, in UTF-16 units. */
const LATIN_WORDS = 4;
const LONGEST_LATIN = 40;

/** Where a name in Latin letters that ends at `end` begins: two to four words with capitals; -1 where none does. */
function latinNameStart(masked: string, start: number, end: number): number {
  let words = 0;
  let at = end;
  let found = -1;
  for (let i = end; i >= start && end - i <= LONGEST_LATIN; i--) {
    if (i > start && /[A-Za-z'’.-]/.test(masked.charAt(i - 1))) continue;
    if (i === at) break;
    words++;
    if (/[A-Z]/.test(masked.charAt(i))) found = words > 1 ? i : -1;
    else if (words === 1) break;
    if (words === LATIN_WORDS || masked.charAt(i - 1) !== ' ') break;
    at = i - 1;
    i = at + 1;
  }
  return found;
}

/** A name with a point in it, one in Latin letters, or a transliterated one behind a post. */
function foreignNameStart(masked: string, start: number, end: number): number {
  const latin = latinNameStart(masked, start, end);
  if (latin >= 0) return latin === start || postStart(masked, latin, start) >= 0 ? latin : -1;
  const point = start + masked.slice(start, end).indexOf('·');
  const reach = point > start ? point : end - 1;
  for (let from = reach - 1; from >= start; from--) {
    // Without a point all characters are of those by which such names are written.
    if (reach !== point && !isTransliterationAt(masked, from) && isHan(masked.charCodeAt(from))) break;
    const behindPost = from === start || postStart(masked, from, start) >= 0;
    if (!behindPost || !isForeignName(masked, from, end)) continue;
    if (reach !== point && (from === start || hanNameShape(masked, from, end) !== undefined)) continue;
    return from;
  }
  return -1;
}

function readPost(masked: string, start: number, end: number): HanSegment | undefined {
  if (postStart(masked, end, start) < 0) return undefined;
  const { post } = postIn(masked, start, end);
  if (post === undefined) return undefined;
  return { kind: 'post', post, plural: groups.before(masked, end, start) !== undefined };
}

/** The post that takes a whole stretch: its title, and before it the body it is held at. */
function postIn(masked: string, start: number, end: number): { post?: HanPost } {
  const at = postStart(masked, end, start);
  if (at < 0) return {};
  const body = cleanBody(masked, start, at);
  if (body.end <= body.start) {
    const local =
      end - at >= 2 &&
      masked.charAt(end - 1) === '长' &&
      '省市县区镇乡村州盟旗'.includes(masked.charAt(end - 2));
    const own = ownOffices.some((office) => masked.slice(at, end) === office);
    return { post: { title: { start: at, end }, ...(local || own ? { local: true as const } : {}) } };
  }
  // 司长兼某某副代表: two posts in one, held at the body before the first.
  const also = masked.slice(body.start, body.end).lastIndexOf('兼');
  if (also > 0) {
    const first = postStart(masked, body.start + also, body.start);
    if (first >= 0)
      return {
        post: {
          title: { start: first, end },
          ...(first > body.start ? { organization: { start: body.start, end: first } } : {}),
        },
      };
  }
  // 十三届全国政协委员: the term belongs to the title.
  if (term.test(masked.slice(body.start, body.end)))
    return { post: { title: { start: body.start, end }, local: true as const } };
  // 外交部长, 海国外交部长: the body's head noun is the title's first character.
  if (!endsWithBody(masked, body.start, body.end) && organizations.at(masked, at) !== undefined) {
    const place = places.at(masked, body.start)?.phrase.length ?? 0;
    const field = body.start + place;
    if (body.end - field <= 3 && body.end > field) {
      const title = { start: field, end };
      if (place === 0) return { post: { title, local: true as const } };
      return { post: { title, organization: { start: body.start, end: field } } };
    }
  }
  return { post: { title: { start: at, end }, organization: body } };
}

const term = /^第?[一二三四五六七八九十百\d]{1,4}届(?:全国|[省市区县])?$/;

const openings = createWordTable(bodyOpenings);

/** A body's name without what leads to it (来自…的, 出席会议的有…) and without those who came from it (某集团一行30余人在…). */
function cleanBody(masked: string, start: number, end: number): Span {
  let from = start;
  const of = masked.slice(start, end).lastIndexOf('的');
  if (of >= 0) from = start + of + 1;
  while (from < end && (masked.charAt(from) === ' ' || masked.charAt(from) === '\u0001')) from++;
  // 受到某协会会长的接待
  from += openings.at(masked, from)?.phrase.length ?? 0;
  const party = masked.slice(from, end).indexOf('一行');
  let to = party > 0 ? from + party : withoutAside(masked, from, end);
  while (to > from && masked.charAt(to - 1) === ' ') to--;
  return { start: from, end: to };
}

/** 某协会(简称：甲会): what stands in brackets behind the name is no part of it. */
function withoutAside(masked: string, start: number, end: number): number {
  const open = masked.charAt(end - 1) === ')' ? masked.lastIndexOf('(', end - 1) : -1;
  return open > start + 1 ? open : end;
}

function readGroup(masked: string, start: number, end: number): HanSegment | undefined {
  if (
    masked.startsWith('围绕', start) ||
    masked.charAt(start) === '向' ||
    (masked.charAt(start) === '就' && !masked.startsWith('就业', start))
  )
    return undefined;
  const head = groups.before(masked, end, start);
  const counted = isCount(masked, end);
  if (head === undefined && !counted) {
    // 八十余位校长: counted holders of a post.
    if (postStart(masked, end, start) < 0) return undefined;
    for (let i = start + 2; i < end; i++)
      if (isCount(masked, i)) return { kind: 'group', name: { start, end } };
    return undefined;
  }
  if (head !== undefined && end - start === head.phrase.length && head.phrase.length < 2) return undefined;
  let marked = counted;
  for (let i = start; i < end && !marked; i++)
    marked = markers.at(masked, i) !== undefined || isCount(masked, i + 1);
  if (!marked && (postStart(masked, end, start) >= 0 || masked.slice(start, end).includes('与')))
    return undefined;
  return { kind: 'group', name: { start, end } };
}

/** True where a stretch is the head noun of a group and nothing else: 专家, 企业家. */
export function isGroupHead(masked: string, start: number, end: number): boolean {
  return groups.before(masked, end, start)?.phrase.length === end - start;
}

/** True where a number of people ends: 80余人, 三十多名, 近百位. */
function isCount(masked: string, end: number): boolean {
  if (end < 2 || !'人名位家'.includes(masked.charAt(end - 1))) return false;
  const before = masked.charAt(end - 2) === ' ' ? masked.charAt(end - 3) : masked.charAt(end - 2);
  return before !== '' && '0123456789余多百十千万数几两二三四五六七八九'.includes(before);
}

function readBody(masked: string, start: number, end: number): HanSegment | undefined {
  return end - start >= 3 && endsWithBody(masked, start, end)
    ? { kind: 'organization', name: cleanBody(masked, start, end) }
    : undefined;
}
