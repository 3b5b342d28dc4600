import { readHanSegment } from './read-han-segment.js';
import type { Span } from '../../source/span.js';

/** Longest count with what it counts, in UTF-16 units. */
const LONGEST = 12;

/** Where 53位理事 begins in 秘书长陈学文等53位理事, behind somebody who is named; 0 where nobody is. */
export function behindNamed(masked: string, { start, end }: Span): number {
  for (let at = end - 3; at > start + 1 && at >= end - LONGEST; at--)
    if (masked.charAt(at) === '等')
      return isCount(masked.charAt(at + 1)) && readHanSegment(masked, start, at)?.kind === 'person'
        ? at + 1
        : 0;
  return 0;
}

function isCount(ch: string): boolean {
  return (ch >= '0' && ch <= '9') || '一二三四五六七八九十百数多几'.includes(ch);
}
