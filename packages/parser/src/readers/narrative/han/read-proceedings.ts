import { citeSpan, wordsOf } from './add-agents.js';
import { isHanText } from '../../../mentions/letters-in-text.js';
import { createWordTable } from '../../../mentions/han/index.js';
import { proceedingVerbs, proceedingsSubjects } from '../../../languages/zh/topics.js';
import { readHeard } from './read-heard.js';
import { skipAdverbs } from './adverbials.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';

const subjects = createWordTable(proceedingsSubjects);
const verbs = createWordTable(proceedingVerbs);

/** Reads what the meeting as a whole did: 会议传达学习了…，听取了…，对…进行部署. Each clause is an item of the agenda. */
export function readProceedings(report: HanReport, line: ReportLine): void {
  const { masked } = line.text;
  const [first, ...rest] = line.sentence.clauses;
  if (first === undefined || line.speech.length > 0) return;
  const subject = subjects.at(masked, first.start);
  if (subject === undefined) return;
  addItem(report, line, {
    start: skipAdverbs(masked, first.start + subject.phrase.length, first.end),
    end: first.end,
  });
  for (const clause of rest)
    addItem(report, line, { start: skipAdverbs(masked, clause.start, clause.end), end: clause.end });
}

function addItem(report: HanReport, line: ReportLine, span: Span): void {
  const { masked } = line.text;
  const opened =
    verbs.at(masked, span.start) !== undefined ||
    (masked.charAt(span.start) === '对' &&
      isDone(masked.slice(Math.max(span.start, span.end - 14), span.end)));
  // 研究了其他事项 says nothing.
  if (!opened || span.end - span.start < 5 || masked.slice(span.start, span.end).endsWith('其他事项')) return;
  if (
    line.predicates.some(
      (verb) => verb.frame === 'decide' && verb.start >= span.start && verb.end <= span.end,
    )
  )
    return;
  for (const item of readHeard(report, line, span) ?? [span])
    report.context.draft.agenda.push({
      name: wordsOf(line.text, item),
      notes: [],
      evidence: [citeSpan(report.context, line.text, item)],
    });
}

/** 进行讨论, 进行了部署: what was done ends the clause. */
function isDone(words: string): boolean {
  for (let at = words.indexOf('进行'); at >= 0; at = words.indexOf('进行', at + 1)) {
    const deed = words.slice(at + 2);
    if (isHanText(deed, 2, deed.startsWith('了') ? 9 : 8)) return true;
  }
  return false;
}
