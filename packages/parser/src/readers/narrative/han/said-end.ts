import { sequelOpeners } from '../../../languages/zh/clauses.js';
import { courtesyNouns } from '../../../languages/zh/speech.js';
import { createWordTable } from '../../../mentions/han/index.js';
import type { HanSentence } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

const next = createWordTable(sequelOpeners);

/** Where what was said ends: before what was done besides, or before a clause of the report. */
export function saidEnd(masked: string, sentence: HanSentence, start: number): number {
  // 表示了热烈欢迎并带领大家参观: what was done besides is no part of it.
  const deed = courtesyEnd(masked, start, sentence.wordsEnd);
  if (deed !== undefined) return deed;
  const report = sentence.clauses.find(
    (clause) => clause.start > start && next.at(masked, clause.start) !== undefined,
  );
  return report === undefined ? sentence.wordsEnd : trimEnd(masked, start, report.start).end;
}

const courtesies = createWordTable(courtesyNouns);

/** Longest words of thanks or welcome, in UTF-16 units. */
const LONGEST_COURTESY = 16;

/** Where a bare word of thanks or welcome ends before 并. */
function courtesyEnd(masked: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + LONGEST_COURTESY);
  for (let i = start + 2; i < limit; i++) {
    const ch = masked.charAt(i);
    if (ch === ',') return undefined;
    if (ch === '并') return courtesies.before(masked, i, start) === undefined ? undefined : i;
  }
  return undefined;
}

/** Without marks at the end. */
export function trimEnd(masked: string, start: number, end: number): Span {
  let to = end;
  while (to > start && ', ;:、'.includes(masked.charAt(to - 1))) to--;
  return { start, end: to };
}
