import { addOrganizers } from './read-organizers.js';
import { citeSpan } from './add-agents.js';
import { endsWithBody } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Organizer } from '@rapporteur/schema';
import type { Predicate } from './find-predicates.js';
import type { Span } from '../../../source/span.js';

const roles: readonly (readonly [string, NonNullable<Organizer['role']>])[] = [
  ['承办', 'host'],
  ['协办', 'cohost'],
  ['主办', 'organizer'],
  ['发起', 'organizer'],
];

/** Reads who organised: 由甲主办、乙承办、丙协办, 甲和乙联合主办的论坛. Gives true where it found a body. */
export function readOrganized(
  report: HanReport,
  line: ReportLine,
  predicate: Predicate,
  from: number,
): boolean {
  const role = roles.find(([word]) => predicate.phrase.includes(word))?.[1];
  if (role === undefined) return false;
  const { masked } = line.text;
  const span = bodiesBefore(masked, Math.max(from, predicate.clause.start), predicate);
  if (span === undefined) return false;
  addOrganizers(report.context, line.text, span, role);
  report.context.draft.status ??= {
    value: 'held',
    evidence: [citeSpan(report.context, line.text, predicate)],
  };
  return true;
}

function bodiesBefore(masked: string, from: number, predicate: Predicate): Span | undefined {
  const by = masked.slice(from, predicate.start).lastIndexOf('由');
  let start = by < 0 ? from : from + by + 1;
  while (start < predicate.start && '、, '.includes(masked.charAt(start))) start++;
  // 联合, 共同: how they did it.
  let end = predicate.start;
  for (const word of ['联合', '共同', '牵头', '具体', '分别', '等单位', '等']) {
    if (masked.slice(start, end).endsWith(word)) end -= word.length;
  }
  if (end - start < 2) return undefined;
  return by >= 0 || endsWithBody(masked, start, end) ? { start, end } : undefined;
}

/** 在某报的组织下, 应某协会邀请 is no more than an invitation: only who organised is an organiser. */
export function readOrganizedUnder(report: HanReport, line: ReportLine): void {
  const { masked, folded } = line.text;
  for (const clause of line.sentence.clauses) {
    if (masked.charAt(clause.start) !== '在' || !masked.slice(clause.start, clause.end).endsWith('组织下'))
      continue;
    let start = clause.start + 1;
    let end = clause.end - 3;
    if (masked.charAt(end - 1) === '的') end--;
    if (folded.charAt(start) === '《' && folded.charAt(end - 1) === '》') {
      start++;
      end--;
    }
    if (end - start >= 2) addOrganizers(report.context, line.text, { start, end }, 'organizer');
  }
}
