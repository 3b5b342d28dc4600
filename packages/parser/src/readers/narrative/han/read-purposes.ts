import { aimOpeners, aimVerbs, aimLookalikes, resultLeads } from '../../../languages/zh/aims.js';
import { citeSpan, wordsOf } from './add-agents.js';
import { createWordTable, spansWithin } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';

const openers = createWordTable(aimOpeners);
const notAims = createWordTable(aimLookalikes);
/** Verbs that tell of the event itself: the aims end where their clause begins. */
const main = new Set(['hold', 'attend', 'chair', 'meet', 'talk', 'visit', 'receive', 'organize']);
const resultOpeners = createWordTable(resultLeads);

/** Reads the aims a sentence states: 为…，为…，会议召开 at its beginning, and what follows 旨在. One aim for each clause. */
export function readPurposes(report: HanReport, line: ReportLine, reports: boolean): void {
  const { masked } = line.text;
  const { clauses } = line.sentence;
  const from = clauses[0]?.start ?? 0;
  if (reports && openers.at(masked, from) !== undefined && notAims.at(masked, from) === undefined) {
    const verb = line.predicates.find(({ frame }) => main.has(frame))?.clause.start ?? Infinity;
    for (const clause of clauses) {
      if (clause.start >= verb || isDated(line, clause)) break;
      addPurpose(report, line, aimOf(masked, clause));
    }
  }
  if (reports) {
    for (const clause of clauses) {
      const opener = resultOpeners.at(masked, clause.start)?.phrase;
      if (opener !== undefined)
        addPurpose(report, line, {
          start: clause.start + (opener === '以期' || opener === '以便' ? 2 : 1),
          end: clause.end,
        });
    }
  }
  const words = masked.slice(line.sentence.start, line.sentence.end);
  if (!aimVerbs.some((verb) => words.includes(verb))) return;
  for (const clause of clauses) {
    const aim = aimVerbs
      .map((word) => ({ word, at: masked.slice(clause.start, clause.end).indexOf(word) }))
      .find(({ at }) => at >= 0);
    if (aim === undefined) continue;
    const from = clause.start + aim.at + aim.word.length;
    addPurpose(report, line, { start: masked.charAt(from) === '于' ? from + 1 : from, end: clause.end });
    for (const more of clauses)
      if (
        more.start > clause.start &&
        masked.charAt(more.start - 1) === ',' &&
        !line.predicates.some((verb) => verb.clause === more)
      )
        addPurpose(report, line, more);
    return;
  }
}

function aimOf(masked: string, clause: Span): Span {
  // 为了解情况 is 为 and 了解.
  const opener = masked.startsWith('为了解', clause.start) ? '为' : openers.at(masked, clause.start)?.phrase;
  return { start: clause.start + (opener?.length ?? 0), end: clause.end };
}

function isDated(line: ReportLine, clause: Span): boolean {
  return spansWithin(line.text.times, clause.start, clause.end).some(
    (mention) => mention.kind === 'date' && mention.start - clause.start < 3,
  );
}

function addPurpose(report: HanReport, line: ReportLine, span: Span): void {
  if (span.end - span.start < 4) return;
  report.context.draft.purposes.push({
    text: wordsOf(line.text, span),
    evidence: [citeSpan(report.context, line.text, span)],
  });
}
