import { attendedMeetings, attendingAlone } from '../../../languages/zh/predicate-words.js';
import { bodyClasses } from '../../../languages/zh/organizations.js';
import { addAgent, citeSpan } from './add-agents.js';
import { findEventHead } from './event-head.js';
import { futureWord } from './future.js';
import { createWordTable, readHanAgents, readHanSegment, trimAgents } from '../../../mentions/han/index.js';
import { readSlots } from './read-slots.js';
import { setPlace } from './set-place.js';
import { setStart } from './set-start.js';
import { skipAdverbs } from './adverbials.js';
import type { HanAgent, NameIndex } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Predicate } from './find-predicates.js';
import type { Span } from '../../../source/span.js';

/**
 * Reads a clause that says who was there: 甲、乙，丙等出席会议, 相关部门负责人参加, 出席会议的还有甲、乙. The people may begin in earlier
 * clauses of the sentence, from `from` on. Gives those it names.
 */
export function readAttendance(
  report: HanReport,
  line: ReportLine,
  predicate: Predicate,
  from: number,
): readonly HanAgent[] {
  const { masked } = line.text;
  const bodies = bodiesBehind(line, predicate);
  if (bodies !== undefined) {
    for (const body of bodies)
      addAgent(report.context, line.text, { kind: 'organization', name: body, posts: [], span: body });
    return [];
  }
  const listed = listBehind(masked, line, predicate);
  if (listed === undefined && !isMeetingObject(masked, predicate)) return [];
  const agents =
    listed === undefined
      ? agentsBefore(line, predicate, from)
      : readHanAgents(masked, listed.start, listed.end);
  // 甲公司、乙公司参会: a list of bodies and nobody else; one body alone is whoever held it.
  const bodiesAlone = agents.length > 1 && agents.every((agent) => agent.kind === 'organization');
  const present = bodiesAlone ? agents : agents.filter((agent) => agent.kind !== 'organization');
  for (const agent of present) addAgent(report.context, line.text, agent);
  if (present.length > 0 && listed === undefined) readOccasion(report, line, predicate);
  return present;
}

/** 署长某日在某地出席论坛: the first sentence that says who was there says when and where, too. */
function readOccasion(report: HanReport, line: ReportLine, predicate: Predicate): void {
  const { context } = report;
  const { masked } = line.text;
  const head = findEventHead(masked, predicate.end, predicate.clause.end);
  if (context.draft.status !== undefined || head === undefined) return;
  const future = futureWord(masked, predicate.clause.start, predicate.start);
  context.draft.status = {
    value: future === undefined ? 'held' : 'confirmed',
    evidence: [citeSpan(context, line.text, predicate)],
  };
  context.draft.classification ??= {
    value: head.classification,
    evidence: [citeSpan(context, line.text, head.span)],
  };
  setStart(report, line, predicate.clause, future !== undefined);
  // 某日在甲地出席论坛, 出席在甲地举行的论坛
  const before = readSlots(masked, predicate.clause.start, predicate.start, report.names);
  const place = before.place ?? placeOfObject(masked, predicate.end, head.span.start, report.names);
  if (place !== undefined) setPlace(context, line.text, place);
}

/** 在越南举行的: where the meeting that was attended is said to be held. */
function placeOfObject(masked: string, start: number, end: number, names: NameIndex): Span | undefined {
  if (masked.charAt(start) !== '在' && masked.charAt(start) !== '于') return undefined;
  for (let i = start + 2; i < end - 1; i++)
    if (masked.startsWith('举行的', i) || masked.startsWith('召开的', i) || masked.startsWith('举办的', i))
      return readSlots(masked, start, i, names).place;
  return undefined;
}

/** The people of the clauses that lead to a verb: its own, and those before it that are nothing but people. */
export function agentsBefore(line: ReportLine, predicate: Predicate, from: number): readonly HanAgent[] {
  const { masked } = line.text;
  const own = Math.max(predicate.clause.start, from);
  const manner = mannerStart(masked, own, predicate.start);
  const inside =
    skipAdverbs(masked, own, manner) >= manner ? clauseBefore(line, own, from) : { start: own, end: manner };
  if (inside === undefined) return [];
  const { start: first, end: manners } = inside;
  const agents = peopleOf(masked, skipAdverbs(masked, first, manners), manners);
  if (agents.length === 0) return [];
  let start = first;
  for (let i = line.sentence.clauses.length - 1; i >= 0; i--) {
    const clause = line.sentence.clauses[i];
    if (clause === undefined || clause.end > start || clause.start < from) continue;
    if (
      masked.charAt(clause.end) === ':' ||
      !isPeople(masked, skipAdverbs(masked, clause.start, clause.end), clause.end)
    )
      break;
    start = clause.start;
  }
  const listed = start === first ? agents : peopleOf(masked, skipAdverbs(masked, start, manners), manners);
  const [group, ...others] = listed;
  const origin = group?.kind === 'group' ? originOf(line, group.name.start, from) : undefined;
  if (group === undefined || origin === undefined) return listed;
  const name = { start: origin, end: group.name.end };
  return [{ ...group, name, span: name }, ...others];
}

/** The clause before an offset, where the verb stands alone in its own: 校长、专家等，共聚一堂. */
function clauseBefore(line: ReportLine, offset: number, from: number): Span | undefined {
  const before = line.sentence.clauses.filter((clause) => clause.end < offset && clause.start >= from).at(-1);
  return before === undefined || line.text.masked.charAt(before.end) !== ',' ? undefined : before;
}

/** How many clauses the places may take from which a group comes. */
const MOST_PLACES = 24;

/** 来自甲、乙，丙，丁等地的代表: a group begins where its origin does, also over commas. */
function originOf(line: ReportLine, start: number, from: number): number | undefined {
  const { masked } = line.text;
  const earlier = line.sentence.clauses
    .filter((clause) => clause.end < start && clause.start >= from)
    .slice(-MOST_PLACES);
  const origin = earlier.findIndex((clause) => masked.startsWith('来自', clause.start));
  const between = origin < 0 ? [] : earlier.slice(origin);
  return between.length > 0 &&
    between.every(({ start: a, end: b }) => b - a < 40) &&
    !line.predicates.some((verb) => verb.start >= (between[0]?.start ?? 0) && verb.start < start)
    ? between[0]?.start
    : undefined;
}

/** True for a clause of a list of people: people, or posts whose holder stands in the next. */
function isPeople(masked: string, start: number, end: number): boolean {
  if (peopleOf(masked, start, end).length > 0) return true;
  const span = trimAgents(masked, start, end);
  return readHanSegment(masked, span.start, span.end)?.kind === 'post';
}

/** Those of a stretch, if what stands there is people from its beginning to its end. */
export function peopleOf(masked: string, start: number, end: number): readonly HanAgent[] {
  const span = trimAgents(masked, start, end);
  const agents = readHanAgents(masked, span.start, span.end);
  const first = agents[0];
  const last = agents[agents.length - 1];
  if (first === undefined || last === undefined) return [];
  return first.span.start <= span.start + 6 && last.span.end >= span.end - 8 ? agents : [];
}

/** Where the people end and words about how they were there begin: 甲、乙在京参加, 甲以视频方式出席. */
function mannerStart(masked: string, start: number, end: number): number {
  for (let i = end - 1; i > start && i > end - 40; i--) {
    const ch = masked.charAt(i);
    if (ch === ',' || ch === '、') return end;
    if ((ch === '在' || (ch === '以' && masked.charAt(i + 1) !== '及') || ch === '于') && i > start + 1)
      return i;
  }
  return end;
}

const alone: ReadonlySet<string> = new Set(attendingAlone);

const objectStarts = createWordTable(attendedMeetings);

/** True where a verb's object is a meeting, or there is none: 参加了比赛 says nothing of who was at the meeting. */
function isMeetingObject(masked: string, predicate: Predicate): boolean {
  const { clause } = predicate;
  let at = predicate.end;
  if (masked.charAt(at) === '了') at++;
  if (at >= clause.end || masked.charAt(at) === '并' || alone.has(predicate.phrase)) return true;
  // 出席开幕式并在致辞中提出…: the object ends before the next verb.
  const next = masked.slice(at, clause.end).indexOf('并');
  const end = next < 0 ? clause.end : at + next;
  const of = masked.slice(at, end).lastIndexOf('的');
  if (of >= 0 && findEventHead(masked, at + of, end) === undefined) return false;
  return objectStarts.at(masked, at) !== undefined || findEventHead(masked, at, end) !== undefined;
}

/** The list behind 出席会议的有, 参加活动的还有. */
function listBehind(masked: string, line: ReportLine, predicate: Predicate): Span | undefined {
  const { clause } = predicate;
  for (let i = predicate.end; i < clause.end - 1 && i < predicate.end + 24; i++) {
    if (masked.charAt(i) !== '的') continue;
    for (let j = i + 1; j < i + 8 && j < clause.end; j++) {
      const ch = masked.charAt(j);
      if (ch === '有' || (ch === '包' && masked.charAt(j + 1) === '括'))
        return { start: j + (ch === '有' ? 1 : 2), end: line.sentence.wordsEnd };
    }
    return undefined;
  }
  return undefined;
}

/** The bodies of 参加活动的企业包括甲、乙等: what stands in the list needs no head noun. */
function bodiesBehind(line: ReportLine, predicate: Predicate): readonly Span[] | undefined {
  const { masked } = line.text;
  const { clause } = predicate;
  const noun = bodyClasses.find((word) => masked.slice(predicate.end, clause.end).includes(word));
  if (noun === undefined || !masked.slice(predicate.end, clause.end).includes('的')) return undefined;
  const at = masked.slice(predicate.end, line.sentence.wordsEnd).indexOf('包括');
  if (at < 0 || at > clause.end - predicate.end + 1) return undefined;
  const bodies: Span[] = [];
  let from = predicate.end + at + 2;
  for (let i = from; i <= line.sentence.wordsEnd; i++) {
    const ch = masked.charAt(i);
    const end = i === line.sentence.wordsEnd || ch === ',' || ch === '等';
    if (!end && ch !== '、') continue;
    if (i - from >= 2) bodies.push({ start: from, end: i });
    from = i + 1;
    if (end) break;
  }
  return bodies.length > 1 ? bodies : undefined;
}
