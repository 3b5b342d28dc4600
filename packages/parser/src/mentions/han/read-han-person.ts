import { createWordTable } from './phrase-table.js';
import { honorificsAfter } from '../../languages/zh/posts.js';
import { hanNameShape, isForeignName, surnameLength } from './han-names.js';
import { postStart } from './posts.js';
import { cleanBody, endsWithBody } from './han-bodies.js';
import { postIn } from './read-han-post.js';
import { foreignNameStart } from './foreign-name-start.js';
import type { HanSegment, PersonSegment } from './han-segment.js';

const honorifics = createWordTable(honorificsAfter);

/** A person by a name with what stands around it: posts, body and honorific. */
export function readHanPerson(masked: string, start: number, end: number): HanSegment | undefined {
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

/** 陈副会长, 王总: a family name with a title. */
function readShort(masked: string, start: number, end: number): PersonSegment | undefined {
  const family = surnameLength(masked, start);
  if (family === 0) return undefined;
  const title = { start: start + family, end };
  if (postStart(masked, end, start + family) !== title.start && masked.slice(title.start, end) !== '总')
    return undefined;
  return { kind: 'person', name: { start, end }, post: { title }, short: true };
}
