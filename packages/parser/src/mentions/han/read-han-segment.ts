import { remember } from '../../source/remember.js';
import { cleanBody, endsWithBody } from './han-bodies.js';
import { readHanGroup } from './read-han-group.js';
import { readHanPost } from './read-han-post.js';
import { readHanPerson } from './read-han-person.js';
import type { HanSegment } from './han-segment.js';

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
      readHanPerson(masked, start, end) ??
      readHanGroup(masked, start, end) ??
      readHanPost(masked, start, end) ??
      readBody(masked, start, end);
    known.set(key, segment);
  }
  return segment;
}

const segmentsOf = remember((): Map<number, HanSegment | undefined> => new Map());

function readBody(masked: string, start: number, end: number): HanSegment | undefined {
  return end - start >= 3 && endsWithBody(masked, start, end)
    ? { kind: 'organization', name: cleanBody(masked, start, end) }
    : undefined;
}
