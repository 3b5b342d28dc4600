import { addAgent, citeSpan, wordsOf } from './add-agents.js';
import {
  clauseOfVisit,
  companionsOf,
  earlierSubject,
  innerCompanions,
  isEverybody,
  isMotion,
} from './encounter-sides.js';
import { agentsBefore } from './read-attendance.js';
import { guestWords } from '../../../languages/zh/agent-words.js';
import { futureWord } from './future.js';
import { leadersOf } from './leaders-of.js';
import { readSlots } from './read-slots.js';
import { objectAgents } from './object-agents.js';
import { setPlace } from './set-place.js';
import { setStart } from './set-start.js';
import { skipAdverbs } from './adverbials.js';
import { readHanSegment, trimAgents } from '../../../mentions/han/index.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Predicate } from './find-predicates.js';

/**
 * Reads a clause in which people meet: 甲会见乙, 甲同乙举行会谈, 甲一行到某地调研, 甲向乙通报, 双方在某地座谈. `before` are those the
 * verb before in the sentence named. Gives those it names, the subject first; none where the clause is no such encounter.
 */
export function readEncounter(
  report: HanReport,
  line: ReportLine,
  predicate: Predicate,
  from: number,
  before: readonly HanAgent[],
): readonly HanAgent[] {
  const { context } = report;
  const { draft } = context;
  const { masked } = line.text;
  const { clause, frame } = predicate;
  const start = Math.max(clause.start, from);
  const joined = companionsOf(line, predicate, from);
  const visit = clauseOfVisit(line, predicate, from);
  const slots =
    visit === undefined
      ? readSlots(
          masked,
          start,
          joined === undefined ? predicate.start : Math.max(start, joined.start),
          report.names,
        )
      : readSlots(masked, visit.start, visit.end, report.names);
  const everybody =
    joined === undefined && slots.subject.length === 0 && isEverybody(masked, start, predicate.start);
  const listed = frame === 'receive' ? agentsBefore(line, predicate, from) : [];
  const subject =
    joined !== undefined || everybody
      ? before
      : listed.length > slots.subject.length
        ? listed
        : slots.subject.length > 0
          ? slots.subject
          : (ownSubject(line, predicate, from) ?? before.slice(0, 1));
  if (subject.length === 0 && !everybody && joined === undefined) {
    const met =
      frame === 'talk' && draft.status !== undefined ? people(innerCompanions(line, predicate)) : [];
    for (const agent of met) addAgent(context, line.text, agent);
    return met;
  }
  // 会见了某人
  const after = masked.charAt(predicate.end) === '了' ? predicate.end + 1 : predicate.end;
  const behind = trimAgents(masked, after, objectEnd(masked, after, clause.end));
  const object = frame === 'meet' || frame === 'receive' ? objectAgents(masked, behind) : [];
  const otherSpan = joined ?? slots.other;
  const met = people([...(otherSpan === undefined ? [] : objectAgents(masked, otherSpan)), ...object]);
  // A talk needs both sides; who merely visits somewhere is the one side named.
  if (frame === 'visit') {
    if (
      !subject.some(
        (agent) => agent.kind === 'person' || isDelegation(masked, agent) || isMotion(line, predicate),
      )
    )
      return [];
  } else if (
    frame !== 'receive' &&
    met.length === 0 &&
    subject.length < 2 &&
    !everybody &&
    slots.moved !== true
  )
    return [];
  const future = futureWord(masked, clause.start, predicate.start);
  if (draft.status === undefined) {
    report.main = 'encounter';
    draft.status = {
      value: future === undefined ? 'held' : 'confirmed',
      evidence: [citeSpan(context, line.text, predicate)],
    };
  }
  if (frame !== 'inform') {
    draft.classification ??= {
      value: frame === 'visit' || frame === 'receive' || slots.moved === true ? 'visit' : 'talks',
      evidence: [citeSpan(context, line.text, predicate)],
    };
  }
  setStart(report, line, clause, future !== undefined);
  const leaders = leadersOf(masked, start, predicate.start, subject);
  if (slots.place !== undefined) setPlace(context, line.text, slots.place);
  else if (frame === 'visit' && readHanSegment(masked, behind.start, behind.end)?.kind === 'organization')
    setPlace(context, line.text, behind);
  for (const agent of subject) {
    // 考察团 by itself is those named before.
    if (draft.participants.length > 0 && isDelegation(masked, agent) && agent.name.end - agent.name.start < 4)
      continue;
    addAgent(
      context,
      line.text,
      agent,
      frame === 'inform' ? { name: 'speaker', span: predicate } : undefined,
    );
  }
  for (const agent of [
    ...leaders,
    ...met.filter((one) => draft.participants.length <= subject.length || !isGuest(masked, one)),
  ])
    addAgent(context, line.text, agent);
  if (frame === 'inform' && behind.end > behind.start) {
    const topic = { start: predicate.start, end: behind.end };
    draft.agenda.push({
      name: wordsOf(line.text, topic),
      notes: [],
      evidence: [citeSpan(context, line.text, topic)],
    });
  }
  return [...subject, ...leaders, ...met];
}

/** The subject named before the verb; undefined where nothing but a date stands there and the one before goes on: 赴某地访问，5日拜会乙. */
function ownSubject(line: ReportLine, predicate: Predicate, from: number): readonly HanAgent[] | undefined {
  const found = earlierSubject(line, predicate, from);
  const { masked } = line.text;
  const start = Math.max(predicate.clause.start, from);
  const bare = predicate.frame === 'meet' && skipAdverbs(masked, start, predicate.start) >= predicate.start;
  return found.length > 0 || !bare ? found : undefined;
}

function people(agents: readonly HanAgent[]): readonly HanAgent[] {
  return agents.filter(({ kind }) => kind !== 'organization');
}

function isDelegation(masked: string, { name }: HanAgent): boolean {
  return (
    '团组队'.includes(masked.charAt(name.end - 1)) || masked.slice(name.start, name.end).includes('一行')
  );
}

/** 会见了来宾, 会见了访问团全体成员: those who came, named before. */
function isGuest(masked: string, { kind, name }: HanAgent): boolean {
  if (kind !== 'group') return false;
  const words = masked.slice(name.start, name.end);
  return guestWords.some((word) => words === word || (words.startsWith(word) && words.endsWith('成员')));
}

/** The object of a verb ends where another verb joins on: 会见甲并合影, 会见甲时说. */
function objectEnd(masked: string, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const ch = masked.charAt(i);
    if (
      ch === '并' ||
      ch === '就' ||
      (ch === '时' && (i + 1 === end || '说表指强,'.includes(masked.charAt(i + 1))))
    )
      return i;
  }
  return end;
}
