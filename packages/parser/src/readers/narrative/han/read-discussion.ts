import { discussingSides } from '../../../languages/zh/agent-words.js';
import { discussingVerbs } from '../../../languages/zh/predicate-words.js';
import { addAgent, citeSpan, wordsOf } from './add-agents.js';
import { createWordTable, leadingAgents } from '../../../mentions/han/index.js';
import { readHanSegment } from '../../../mentions/han/read-han-segment.js';
import { topicNouns } from '../../../languages/zh/topics.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { HanSegment } from '../../../mentions/han/han-segment.js';
import type { Predicate } from './find-predicates.js';
import type { Span } from '../../../source/span.js';

const nouns = createWordTable(topicNouns);
const openers = ['围绕', '就', '针对'];

/** Longest list of topics, in UTF-16 units. */
const LONGEST = 240;

/** Topics with which a further one is compared. */
const MOST = 100;

/** Reads what the whole meeting talked about: 就甲、乙等议题进行了讨论, 围绕甲展开交流. Each topic is an item of the agenda. */
export function readDiscussion(report: HanReport, line: ReportLine, predicate: Predicate): boolean {
  const { masked } = line.text;
  const { clause } = predicate;
  // 教师交流、学生交流: a noun of a list.
  if (predicate.phrase.length === 2 && isNoun(masked, predicate)) return false;
  const leading = leadingAgents(masked, clause.start, predicate.start, report.names)?.agents ?? [];
  if (leading.length === 1 && leading[0]?.kind === 'person' && !predicate.phrase.startsWith('介绍'))
    return false;
  let start = -1;
  for (let i = Math.max(clause.start, predicate.start - LONGEST); i < predicate.start && start < 0; i++) {
    const opener = openers.find((word) => masked.startsWith(word, i));
    if (opener !== undefined) start = i + opener.length;
  }
  if (start < 0) {
    if (predicate.phrase.startsWith('介绍') && clause.end - predicate.end > 3)
      addSpeakers(report, line, predicate);
    return readTopicBehind(report, line, predicate);
  }
  const end = beforePartner(masked, start, topicsEnd(masked, start, predicate.start));
  if (end === undefined || end - start < 2) return false;
  if (line.blockIndex === 0 || predicate.phrase.startsWith('介绍')) addSpeakers(report, line, predicate);
  for (const topic of splitTopics(masked, start, end)) {
    if (report.context.draft.agenda.slice(0, MOST).some(({ name }) => name === wordsOf(line.text, topic)))
      continue;
    report.context.draft.agenda.push({
      name: wordsOf(line.text, topic),
      notes: [],
      evidence: [citeSpan(report.context, line.text, topic)],
    });
  }
  return true;
}

/** 教师交流、学生交流, 合作与交流处: a noun of a list or of a body's name, no verb. */
function isNoun(masked: string, { start, end }: Predicate): boolean {
  if ('、等和与的合'.includes(masked.charAt(end) || ' ')) return true;
  return (
    '与和、'.includes(masked.charAt(start - 1) || ' ') &&
    '处会部室中司局科项活基平'.includes(masked.charAt(end) || ' ')
  );
}

/** Whoever the clause says discussed or told of something was there; who told of it is a speaker. */
function addSpeakers(report: HanReport, line: ReportLine, predicate: Predicate): void {
  // What one person told of in a statement is a remark, no speech.
  const remark = line.speech.some(({ cue }) => cue.start === predicate.start);
  const role =
    predicate.phrase.startsWith('介绍') && !remark
      ? { name: 'speaker' as const, span: predicate }
      : undefined;
  for (const agent of leadingAgents(line.text.masked, predicate.clause.start, predicate.start, report.names)
    ?.agents ?? []) {
    const words = line.text.masked.slice(agent.name.start, agent.name.end);
    if (agent.kind !== 'organization' && !discussingSides.some((word) => words.startsWith(word)))
      addAgent(report.context, line.text, agent, role);
  }
}

const plain: ReadonlySet<string> = new Set(discussingVerbs);

/** 共商发展大计, 探讨未来方向: the topic is the verb's object. */
function readTopicBehind(report: HanReport, line: ReportLine, predicate: Predicate): boolean {
  const { clause } = predicate;
  if (!plain.has(predicate.phrase) || clause.end - predicate.end < 4) return false;
  const topic = { start: predicate.end, end: clause.end };
  report.context.draft.agenda.push({
    name: wordsOf(line.text, topic),
    notes: [],
    evidence: [citeSpan(report.context, line.text, topic)],
  });
  return true;
}

/** Where the topics end: at 等议题, 问题, or the verb that takes them (进行, 展开). */
function topicsEnd(masked: string, start: number, verb: number): number | undefined {
  let end = -1;
  for (let i = start + 2; i < verb; i++) {
    if (
      masked.startsWith('进行', i) ||
      masked.startsWith('展开', i) ||
      masked.startsWith('开展', i) ||
      masked.startsWith('作了', i) ||
      masked.startsWith('深入', i) ||
      masked.startsWith('充分', i) ||
      masked.startsWith('广泛', i)
    ) {
      end = i;
      break;
    }
  }
  if (end < 0) end = verb;
  for (;;) {
    const noun = nouns.before(masked, end, start);
    if (noun === undefined) break;
    end -= noun.phrase.length;
  }
  while (end > start && ' ,'.includes(masked.charAt(end - 1))) end--;
  return end > start ? end : undefined;
}

/** 就营商环境与企业代表座谈: with whom is no topic. */
function beforePartner(masked: string, start: number, end: number | undefined): number | undefined {
  // 就甲、乙等交换意见: 等 closes the list, no partner stands in it.
  if (end === undefined || masked.charAt(end) === '等') return end;
  for (let i = end - 2; i > start + 1; i--) {
    if (
      (masked.charAt(i) === '与' || masked.charAt(i) === '同' || masked.charAt(i) === '和') &&
      isGroup(readHanSegment(masked, i + 1, end))
    )
      return i;
    if (masked.charAt(i) === '、') return end;
  }
  return end;
}

/** 外资企业代表, 各界人士: several, by whatever name. */
function isGroup(segment: HanSegment | undefined): boolean {
  return segment?.kind === 'group' || (segment?.kind === 'post' && segment.plural);
}

/** The topics of a list, parted by 、 and commas, and by 和 before the last of several. */
export function splitTopics(masked: string, start: number, end: number): Span[] {
  const topics: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && masked.charAt(i) !== '、' && masked.charAt(i) !== ',') continue;
    // 甲、乙、丙和丁: 和 closes a list of several.
    const joint = i === end && topics.length > 0 ? lastJoint(masked, from, i, topics.length) : undefined;
    if (joint !== undefined) addTopic(masked, from, joint.start, topics);
    addTopic(masked, joint?.end ?? from, i, topics);
    from = i + 1;
  }
  return topics;
}

function addTopic(masked: string, start: number, end: number, topics: Span[]): void {
  let a = start;
  let b = end;
  while (a < b && '“" '.includes(masked.charAt(a))) a++;
  while (b > a && '”" '.includes(masked.charAt(b - 1))) b--;
  if (b - a >= 2) topics.push({ start: a, end: b });
}

/** The 以及, 和 or 及 within the last of several topics, with words enough on both sides to be topics. */
function lastJoint(masked: string, start: number, end: number, before: number): Span | undefined {
  const words = masked.slice(start, end);
  const further = words.indexOf('以及');
  if (further > 3) return { start: start + further, end: start + further + 2 };
  const joints = [...words].flatMap((ch, i) => (ch === '和' || ch === '及' ? [i] : []));
  const [at] = joints;
  if (at === undefined || joints.length > 1 || before < 2 || at < 4 || words.length - at <= 4)
    return undefined;
  return { start: start + at, end: start + at + 1 };
}
