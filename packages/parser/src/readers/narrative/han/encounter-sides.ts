import { everybodyWords } from '../../../languages/zh/agent-words.js';
import { agentsBefore, peopleOf } from './read-attendance.js';
import { createWordTable, readHanAgents } from '../../../mentions/han/index.js';
import { readManner, skipAdverbs } from './adverbials.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { Predicate } from './find-predicates.js';
import type { ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';

const companions = ['与', '同', '和', '跟'];

/** Those of a list that begins with 与 or 同 at the head of a clause and ends at the verb: …考察，并与甲，乙等座谈. */
export function companionsOf(line: ReportLine, predicate: Predicate, from: number): Span | undefined {
  if (predicate.frame !== 'talk' && predicate.frame !== 'meet') return undefined;
  const { masked } = line.text;
  for (let i = line.sentence.clauses.length - 1; i >= 0; i--) {
    const clause = line.sentence.clauses[i];
    if (clause === undefined || clause.start > predicate.start) continue;
    if (clause.start < from) return undefined;
    const at = skipAdverbs(masked, clause.start, clause.end);
    if (companions.includes(masked.charAt(at))) return { start: at + 1, end: predicate.start };
    if (clause.end < predicate.start && readHanAgents(masked, clause.start, clause.end).length === 0)
      return undefined;
  }
  return undefined;
}

/** The people of the nearest earlier clause that names any, over clauses of manner: 嘉宾，在某报组织下，来到某地参观. */
export function earlierSubject(line: ReportLine, predicate: Predicate, from: number): readonly HanAgent[] {
  const { masked } = line.text;
  const own = agentsBefore(line, predicate, from).filter(({ kind }) => kind !== 'organization');
  if (own.length > 0) return own;
  if (
    skipAdverbs(masked, predicate.clause.start, predicate.start) < predicate.start &&
    !isMotion(line, predicate)
  )
    return [];
  for (let i = line.sentence.clauses.length - 1; i >= 0; i--) {
    const clause = line.sentence.clauses[i];
    if (clause === undefined || clause.end > predicate.clause.start) continue;
    if (clause.start < from) return [];
    if (readManner(masked, clause.start, clause.end) !== undefined) continue;
    return peopleOf(masked, skipAdverbs(masked, clause.start, clause.end), clause.end);
  }
  return [];
}

/** The clause before 就企业培育开展调研, which says what a visit was about: 甲带队赴某地. */
export function clauseOfVisit(line: ReportLine, predicate: Predicate, from: number): Span | undefined {
  if (!isAbout(line, predicate)) return undefined;
  return line.sentence.clauses
    .filter(({ start, end }) => start >= from && end < predicate.clause.start)
    .at(-1);
}

/** True where a clause begins with the topic of a visit. */
function isAbout({ text }: ReportLine, { frame, clause, start }: Predicate): boolean {
  const at = skipAdverbs(text.masked, clause.start, start);
  return frame === 'visit' && ['就', '围绕', '针对'].some((word) => text.masked.startsWith(word, at));
}

const motions = ['到', '赴', '来', '前往', '走进', '抵', '莅临'];

/** True where a clause begins with the way to a place: 来到某地参观. */
export function isMotion({ text }: ReportLine, predicate: Predicate): boolean {
  const at = skipAdverbs(text.masked, predicate.clause.start, predicate.start);
  return motions.some((word) => text.masked.startsWith(word, at));
}

/** How far before the verb its companion is looked for, in UTF-16 units. */
const REACH = 40;

/** Those behind 与 or 同 within the verb's clause, however it begins: 并入户与居民交流. */
export function innerCompanions({ text }: ReportLine, predicate: Predicate): readonly HanAgent[] {
  for (let i = predicate.start - 3; i > predicate.clause.start && i > predicate.start - REACH; i--) {
    if (text.masked.charAt(i) === '与' || text.masked.charAt(i) === '同')
      return readHanAgents(text.masked, i + 1, predicate.start);
  }
  return [];
}

const everybody = createWordTable(everybodyWords);

/** True where all who are there are the subject. */
export function isEverybody(masked: string, start: number, end: number): boolean {
  return everybody.at(masked, skipAdverbs(masked, start, end)) !== undefined;
}
