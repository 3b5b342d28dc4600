import { createWordTable } from './phrase-table.js';
import { bodyOpenings, organizationHeads, placeNames } from '../../languages/zh/organizations.js';
import type { Span } from '../../source/span.js';

/** Head nouns of bodies, and names of places. */
export const organizations = createWordTable(organizationHeads);
export const places = createWordTable(placeNames);

/** True where a body's head noun, or a place that stands for its government, ends at `end`. */
export function endsWithBody(masked: string, start: number, end: number): boolean {
  const head = organizations.before(masked, end, start);
  if (head !== undefined) return head.phrase.length > 1 || end - start >= 3;
  return places.before(masked, end, start) !== undefined || masked.charAt(end - 1) === ')';
}

const openings = createWordTable(bodyOpenings);

/** A body's name without what leads to it (来自…的, 出席会议的有…) and without those who came from it (某集团一行30余人在…). */
export function cleanBody(masked: string, start: number, end: number): Span {
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
