import { behindNamed } from './behind-named.js';
import { readHanSegment } from './read-han-segment.js';
import { trimAgents } from './trim-agents.js';
import type { HanSegment } from './han-segment.js';
import type { Span } from '../../source/span.js';

/** Most places within one member of a list at which 和 or 与 is tried as a break. */
const MOST_BREAKS = 6;
/** Longest stretch without a comma that may hold several people, in UTF-16 units. */
const LONGEST = 300;

/** One member of a list, trimmed, with what it is by itself. */
export interface Member extends Span {
  readonly segment: HanSegment | undefined;
  /** What parts it from the member before: 、 and 和 make one list, a comma begins the next. */
  readonly close: boolean;
}

/** Cuts a list at its marks, and each part where two are joined by a word. */
export function splitMembers(masked: string, start: number, end: number): Member[] {
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
  const counted = behindNamed(masked, span);
  if (counted > 0) {
    addMember(masked, span.start, counted - 1, close, members);
    const segment = readHanSegment(masked, counted, span.end);
    if (segment?.kind === 'group') members.push({ start: counted, end: span.end, segment, close: false });
    return;
  }
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
