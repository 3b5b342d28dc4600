import { citeSpan, findAgent, wordsOf } from './add-agents.js';
import { leadingAgents, readHanSegment, spansWithin } from '../../../mentions/han/index.js';
import { resolveTime } from '../../../mentions/times/index.js';
import { skipAdverbs } from './adverbials.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';

const duties = ['要', '需', '须', '应', '负责'];

/** Reads a task with a day to be done by, told outside of anybody's speech: 编制组要根据意见修改文本，于7月15日前报批. */
export function readTask(report: HanReport, line: ReportLine): void {
  if (line.speech.length > 0 || report.context.draft.status === undefined) return;
  const { context } = report;
  const { masked } = line.text;
  const [first] = line.sentence.clauses;
  const due = spansWithin(line.text.times, line.sentence.start, line.sentence.wordsEnd).find(
    ({ end, kind }) =>
      (kind === 'date' || kind === 'month') &&
      (masked.charAt(end) === '前' || masked.startsWith('之前', end) || masked.startsWith('底前', end)),
  );
  if (first === undefined || due === undefined) return;
  const owner = ownerOf(report, line, first);
  if (owner === undefined) return;
  const text = { start: owner.duty, end: line.sentence.wordsEnd };
  const { time } = resolveTime(due, { ...context.time, completed: false });
  context.draft.actionItems.push({
    text: wordsOf(line.text, text),
    assignees: [
      {
        name: wordsOf(line.text, owner.name),
        ...(owner.participant === undefined ? {} : { participant: owner.participant }),
        evidence: [citeSpan(context, line.text, owner.name)],
      },
    ],
    ...(time === undefined ? {} : { due: { ...time, evidence: [citeSpan(context, line.text, due)] } }),
    evidence: [citeSpan(context, line.text, text)],
  });
}

/** Who stands before the word of duty with which a clause goes on, and where the duty begins. */
function ownerOf(
  report: HanReport,
  line: ReportLine,
  clause: Span,
): { name: Span; duty: number; participant?: ReturnType<typeof findAgent> } | undefined {
  const { masked } = line.text;
  const start = skipAdverbs(masked, clause.start, clause.end);
  for (let at = start + 2; at < Math.min(clause.end, start + 40); at++) {
    const duty = duties.find((word) => masked.startsWith(word, at));
    if (duty === undefined) continue;
    const name = { start, end: at };
    const agent = leadingAgents(masked, start, at, report.names)?.agents[0];
    if (agent !== undefined)
      return {
        name: agent.name,
        duty: at + duty.length,
        participant: findAgent(report.context, line.text, agent),
      };
    return readHanSegment(masked, start, at)?.kind === 'organization'
      ? { name, duty: at + duty.length }
      : undefined;
  }
  return undefined;
}
