import { addAgent } from './add-agents.js';
import { createWordTable, readHanAgents } from '../../../mentions/han/index.js';
import { hearingVerbs, reportNouns, topicNouns } from '../../../languages/zh/topics.js';
import { splitTopics } from './read-discussion.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';

const verbs = createWordTable(hearingVerbs);
const reports = createWordTable(reportNouns);
const closers = createWordTable(topicNouns);

/**
 * Reads 听取某人关于甲、乙等方面的汇报: who reported is a speaker, what the report was about are topics. Undefined where the clause
 * does not say what was heard about.
 */
export function readHeard(report: HanReport, line: ReportLine, span: Span): readonly Span[] | undefined {
  const { masked } = line.text;
  const verb = verbs.at(masked, span.start);
  if (verb === undefined) return undefined;
  const from = span.start + verb.phrase.length;
  const about = masked.indexOf('关于', from);
  if (about < 0 || about >= span.end) return undefined;
  const noun = reports.before(masked, span.end, about);
  let end = noun === undefined ? span.end : span.end - noun.phrase.length;
  if (noun !== undefined && masked.charAt(end - 1) === '的') end--;
  for (let closer = closers.before(masked, end, about); closer !== undefined;) {
    end -= closer.phrase.length;
    closer = closers.before(masked, end, about);
  }
  const topics = splitTopics(masked, about + 2, end);
  if (topics.length === 0) return undefined;
  for (const agent of readHanAgents(masked, from, about))
    if (agent.kind === 'person')
      addAgent(report.context, line.text, agent, { name: 'speaker', span: verbSpan(span, from) });
  return topics;
}

function verbSpan(span: Span, end: number): Span {
  return { start: span.start, end };
}
