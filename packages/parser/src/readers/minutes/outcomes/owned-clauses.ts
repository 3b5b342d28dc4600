import { dutyAt } from './action-owner.js';
import { findPhrases } from './phrase-index.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** Cuts a clause at the comma before each further owner with a task: "Ada to book the band, |Bo to call the hall by May". */
export function ownedClauses(source: FoldedText, tables: OutcomeTables, clause: Span): Span[] {
  const duties = findPhrases(source.folded, tables.duties, clause.start, clause.end);
  if (duties.length < 2) return [clause];
  const clauses: Span[] = [];
  let start = clause.start;
  /** The first task that the clause at `start` may give. */
  let first = 0;
  for (let i = clause.start; i < clause.end; i++) {
    const ch = source.text[i];
    if ((ch !== ',' && ch !== ';') || source.text[i + 1] !== ' ') continue;
    // Names before the first task are owners of it: "Ada, Bo and Cy to …".
    while (first < duties.length && (duties[first]?.start ?? 0) < start) first++;
    const given = (duties[first]?.end ?? Infinity) <= i;
    const next = behindAnd(source, tables, i + 2);
    if (!given || dutyAt(source, tables, next, clause.end, 'text') === undefined) continue;
    clauses.push({ start, end: i });
    start = next;
  }
  return [...clauses, { start, end: clause.end }];
}

function behindAnd({ folded }: FoldedText, { names }: OutcomeTables, at: number): number {
  const end = lettersEnd(folded, at, at + 4);
  return folded[end] === ' ' && names.conjunctions.has(folded.slice(at, end)) ? end + 1 : at;
}
