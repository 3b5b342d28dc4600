import { citeSpan } from './add-agents.js';
import { dayIn } from './set-start.js';
import { isNextMeeting } from './future.js';
import { findEventHead } from './event-head.js';
import { spansWithin } from '../../../mentions/han/index.js';
import { resolveTime } from '../../../mentions/times/index.js';
import type { Span } from '../../../source/span.js';
import type { HanReport, ReportLine } from './han-report.js';

/** Reads a sentence about the meeting after this one: 下次会议将于某日在某地召开. */
export function readNextMeeting(report: HanReport, line: ReportLine): void {
  const { masked } = line.text;
  for (const clause of line.sentence.clauses) {
    if (
      !isNextMeeting(masked, clause.start, clause.end) ||
      findEventHead(masked, clause.start, clause.end) === undefined
    )
      continue;
    addNextMeeting(report, line, clause);
  }
}

/** Enters the meeting after this one with the day a clause gives; none where it gives no day or month. */
export function addNextMeeting({ context }: HanReport, line: ReportLine, clause: Span): void {
  const mention =
    dayIn(line, clause) ??
    spansWithin(line.text.times, clause.start, clause.end).find((time) => time.kind === 'month');
  if (mention === undefined || context.draft.relatedMeetings.length > 0) return;
  const { time } = resolveTime(mention, { ...context.time, completed: false });
  if (time === undefined) return;
  const evidence = [citeSpan(context, line.text, mention)];
  context.draft.relatedMeetings.push({
    relation: 'next',
    start: { ...time, evidence },
    evidence: [citeSpan(context, line.text, clause)],
  });
}
