import { calledWords } from '../../../languages/zh/announcing.js';
import { citeSpan } from './add-agents.js';
import { createPhraseTable, spansWithin } from '../../../mentions/han/index.js';
import { enterStart } from './set-start.js';
import { findEventHead } from './event-head.js';
import type { HanReport, ReportLine } from './han-report.js';

const table = createPhraseTable(Object.entries(calledWords));

/** Reads a sentence that calls a meeting off or puts it off: 原定于某日举行的座谈会因故取消, 推迟至某日. True where it does. */
export function readCalled(report: HanReport, line: ReportLine): boolean {
  const { context } = report;
  const { draft } = context;
  if (draft.status !== undefined) return false;
  const { masked } = line.text;
  for (const clause of line.sentence.clauses) {
    for (let at = clause.start; at < clause.end; at++) {
      const word = table.at(masked, at);
      if (word === undefined) continue;
      const end = at + word.phrase.length;
      if (masked.charAt(end) === '的' || masked.charAt(end) === '了') continue;
      const head = findEventHead(masked, line.sentence.start, at);
      if (head === undefined) return false;
      const moved = spansWithin(line.text.times, end, clause.end).find(({ kind }) => kind === 'date');
      const planned = spansWithin(line.text.times, line.sentence.start, at).find(
        ({ kind }) => kind === 'date',
      );
      const status = moved === undefined ? word.value : 'rescheduled';
      draft.status = { value: status, evidence: [citeSpan(context, line.text, { start: at, end })] };
      draft.classification = {
        value: head.classification,
        evidence: [citeSpan(context, line.text, head.span)],
      };
      const mention = moved ?? planned;
      if (mention !== undefined) enterStart(report, line, mention, true);
      return true;
    }
  }
  return false;
}
