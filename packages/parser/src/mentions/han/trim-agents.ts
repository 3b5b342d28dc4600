import { afterAgents, beforeAgent } from '../../languages/zh/agent-words.js';
import { createWordTable } from './phrase-table.js';
import { readHanSegment } from './read-han-segment.js';
import { endsWithBody } from './han-bodies.js';
import { isGroupHead } from './read-han-group.js';
import { bodyClasses } from '../../languages/zh/organizations.js';
import type { Span } from '../../source/span.js';

const before = createWordTable(beforeAgent);
const after = createWordTable(afterAgents);
const classes = createWordTable(bodyClasses);

/** What is left of a stretch without the words that lead to those it names or follow them, and without blanks and marks. */
export function trimAgents(masked: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  for (;;) {
    while (from < to && isSkipped(masked.charAt(from))) from++;
    while (to > from && isSkipped(masked.charAt(to - 1))) to--;
    const length = to - from;
    const lead = before.at(masked, from);
    if (
      lead !== undefined &&
      !(lead.phrase === '与' && masked.charAt(from + 1) === '会') &&
      length > lead.phrase.length + 1 &&
      readHanSegment(masked, from, to)?.kind !== 'person'
    )
      from += lead.phrase.length;
    to -= after.before(masked, to, from + 1)?.phrase.length ?? 0;
    from = listOpening(masked, from, to);
    to = delegationEnd(masked, from, to);
    to = classEnd(masked, from, to);
    if (masked.charAt(to - 1) === ')') {
      const open = masked.slice(from, to).lastIndexOf('(');
      if (open > 0) to = from + open;
    }
    if (to - from === length) return { start: from, end: to };
  }
}

/** Behind 学校领导和嘉宾有, 其他老师还有: the names begin there; `start` where nothing of the kind stands. */
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

/** Where 一行6人 behind a name begins; `end` where it does not stand. */
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
