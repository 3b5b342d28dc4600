import { addAgent } from './add-agents.js';
import { eventHeadBefore, findEventHead } from './event-head.js';
import { agentsBefore } from './read-attendance.js';
import { leadingAgents, readHanAgents } from '../../../mentions/han/index.js';
import { readManner, skipAdverbs } from './adverbials.js';
import type { HanAgent } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';
import type { Predicate } from './find-predicates.js';

/** Most people of whom one verb says that they spoke or presided, where it stands behind another (甲、乙出席并致辞). */
const MOST_JOINED = 3;

/**
 * Reads who spoke or presided: 甲主持会议, 会议由甲主持, 甲出席并讲话, 甲、乙分别致辞. `before` are those the verb before in the
 * sentence named. Gives the people it found.
 */
export function readAddress(
  report: HanReport,
  line: ReportLine,
  predicate: Predicate,
  from: number,
  before: readonly HanAgent[],
): readonly HanAgent[] {
  const role = predicate.frame === 'chair' ? 'chair' : 'speaker';
  const agents = subjectOf(report, line, predicate, from, before).filter(
    (agent) => agent.kind !== 'organization',
  );
  for (const agent of agents) {
    if (role === 'chair' && agent.kind === 'group') continue;
    addAgent(
      report.context,
      line.text,
      agent,
      role === 'chair' && !isMeeting(line, predicate) ? undefined : { name: role, span: predicate },
    );
  }
  return agents;
}

function subjectOf(
  report: HanReport,
  line: ReportLine,
  predicate: Predicate,
  from: number,
  before: readonly HanAgent[],
): readonly HanAgent[] {
  const { masked } = line.text;
  const { clause } = predicate;
  const start = Math.max(clause.start, from);
  const by = masked.slice(start, predicate.start).lastIndexOf('由');
  if (by >= 0) {
    const named = leadingAgents(masked, start + by + 1, predicate.start, report.names);
    if (named !== undefined) return named.agents;
  }
  const at = skipAdverbs(masked, start, predicate.start);
  const passive = at >= predicate.start ? listBefore(line, clause, from) : [];
  if (passive.length > 0) return passive;
  if (before.length > 0 && (at >= predicate.start || isJoined(masked, start, predicate.start)))
    return joined(before);
  if (at >= predicate.start) return [];
  const listed = agentsBefore(line, predicate, from);
  if (listed.some(({ kind }) => kind !== 'organization')) return listed;
  const leading = leadingAgents(masked, at, predicate.start, report.names);
  if (leading !== undefined) return leading.agents;
  // 甲和乙在两地，通过视频方式发言: the subject stands in the clause before.
  const earlier = line.sentence.clauses
    .filter((other) => other.end < clause.start && other.start >= from)
    .at(-1);
  if (earlier === undefined || readManner(masked, at, predicate.start) === undefined) return [];
  return (
    leadingAgents(masked, skipAdverbs(masked, earlier.start, earlier.end), earlier.end, report.names)
      ?.agents ?? []
  );
}

/** True where what is presided over is the meeting: 主持会议, 主持座谈会, 主持; not 主持问答环节. */
function isMeeting(line: ReportLine, predicate: Predicate): boolean {
  const { masked } = line.text;
  const object = masked.slice(predicate.end, predicate.clause.end);
  return (
    object === '' ||
    object.startsWith('会') ||
    object.startsWith('并') ||
    object.startsWith('了') ||
    (findEventHead(masked, predicate.end, predicate.clause.end) ??
      eventHeadBefore(masked, predicate.end, predicate.clause.end)) !== undefined
  );
}

/** 由甲、乙和丙，作专题发言: the list stands in the clause before, behind 由. */
function listBefore(line: ReportLine, clause: Span, from: number): readonly HanAgent[] {
  const { masked } = line.text;
  const earlier = line.sentence.clauses
    .filter((other) => other.end < clause.start && other.start >= from)
    .at(-1);
  if (earlier === undefined) return [];
  const by = masked.slice(earlier.start, earlier.end).indexOf('由');
  return by < 0 ? [] : readHanAgents(masked, earlier.start + by + 1, earlier.end);
}

/** True where 并 ties the verb to the one before it: 出席仪式并致辞. */
function isJoined(masked: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start && i > end - 24; i--)
    if (masked.charAt(i) === '并') return readManner(masked, i, end) !== undefined;
  return false;
}

/** Those of the verb before, where 并 or nothing stands between: 甲出席会议并讲话. */
function joined(before: readonly HanAgent[]): readonly HanAgent[] {
  const people = before.filter((agent) => agent.kind === 'person');
  return people.length <= MOST_JOINED ? people : [];
}
