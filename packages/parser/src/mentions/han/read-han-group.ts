import { createWordTable } from './phrase-table.js';
import { groupHeads, groupMarkers } from '../../languages/zh/posts.js';
import { postStart } from './posts.js';
import type { HanSegment } from './han-segment.js';

const groups = createWordTable(groupHeads);
const markers = createWordTable(groupMarkers);

/** A group of people, told by its head noun, a number of them, or both: 各界代表, 80余人. */
export function readHanGroup(masked: string, start: number, end: number): HanSegment | undefined {
  if (opensTopic(masked, start)) return undefined;
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

/** 就营商环境与企业代表, 围绕…, 向…: a topic and a partner, no group. */
export function opensTopic(masked: string, at: number): boolean {
  const ch = masked.charAt(at);
  return (
    ch === '向' ||
    (ch === '就' && masked.charAt(at + 1) !== '业') ||
    (ch === '围' && masked.charAt(at + 1) === '绕')
  );
}

/** True where the head noun of a group ends at `end`. */
export function endsWithGroup(masked: string, start: number, end: number): boolean {
  return groups.before(masked, end, start) !== undefined;
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
