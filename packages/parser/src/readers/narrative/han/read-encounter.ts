import { addAgent, citeSpan } from './add-agents.js';
import { futureWord } from './future.js';
import { objectAgents, readSlots } from './read-slots.js';
import { setPlace } from './set-place.js';
import { setStart } from './set-start.js';
import { trimAgents } from '../../../mentions/han/index.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Predicate } from './find-predicates.js';

/**
 * Reads a clause in which people meet: 甲会见乙, 甲同乙举行会谈, 甲一行到某地调研, 甲向乙通报. Gives those it names, the subject
 * first; none where the clause is no such encounter.
 */
export function readEncounter(report: HanReport, line: ReportLine, predicate: Predicate): readonly HanAgent[] {
  const { context } = report;
  const { draft } = context;
  const { masked } = line.text;
  const { clause, frame } = predicate;
  const slots = readSlots(masked, clause.start, predicate.start, report.count);
  if (slots.subject.length === 0) return [];
  const behind = trimAgents(masked, predicate.end, objectEnd(masked, predicate.end, clause.end));
  const object = frame === 'meet' || frame === 'receive' ? objectAgents(masked, behind) : [];
  const other = slots.other === undefined ? [] : objectAgents(masked, slots.other);
  const met = [...other, ...object].filter((agent) => agent.kind !== 'organization');
  // A talk needs both sides; who merely visits somewhere is the one side named.
  if ((frame === 'meet' || frame === 'talk' || frame === 'inform') && met.length === 0 && !isTogether(slots.subject)) return [];
  if (frame === 'visit' && !slots.subject.some((agent) => agent.kind === 'person' || isDelegation(masked, agent))) return [];
  const future = futureWord(masked, clause.start, predicate.start);
  draft.status ??= { value: future === undefined ? 'held' : 'confirmed', evidence: [citeSpan(context, line.text, predicate)] };
  const classification = frame === 'visit' || frame === 'receive' ? 'visit' : frame === 'inform' ? undefined : 'talks';
  if (classification !== undefined) draft.classification ??= { value: classification, evidence: [citeSpan(context, line.text, predicate)] };
  setStart(report, line, clause, future !== undefined);
  if (slots.place !== undefined) setPlace(context, line.text, slots.place);
  for (const agent of slots.subject) addAgent(context, line.text, agent, frame === 'inform' ? { name: 'speaker', span: predicate } : undefined);
  for (const agent of met) addAgent(context, line.text, agent);
  if (frame === 'inform' && behind.end > behind.start) {
    const topic = { start: predicate.start, end: behind.end };
    draft.agenda.push({ name: line.text.passage.text.slice(topic.start, topic.end), notes: [], evidence: [citeSpan(context, line.text, topic)] });
  }
  return [...slots.subject, ...met];
}

function isDelegation(masked: string, { name }: HanAgent): boolean {
  return /[团组队]$/.test(masked.slice(name.start, name.end));
}

function isTogether(agents: readonly HanAgent[]): boolean {
  return agents.length > 1;
}

/** The object of a verb ends where another verb joins on: 会见甲并合影. */
function objectEnd(masked: string, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (masked.charAt(i) === '并') return i;
  return end;
}
