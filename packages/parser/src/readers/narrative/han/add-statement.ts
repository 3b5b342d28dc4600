import { citeSpan, wordsOf } from './add-agents.js';
import { kindOfStatement } from './statement-kind.js';
import { spanAt, splitHanSentences } from '../../../mentions/han/index.js';
import type { AgentDraft } from '../../../resolution/draft.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Span } from '../../../source/span.js';

/** Enters what was said: a quotation sentence by sentence, anything else as it stands. */
export function addStatement(
  report: HanReport,
  line: ReportLine,
  said: Span,
  kind: string,
  cue: Span | undefined,
  speaker: AgentDraft | undefined,
): void {
  const { quotes, folded, passage } = line.text;
  const opened = spanAt(quotes, said.start + 1);
  const quote =
    opened !== undefined && opened.end >= said.end - 2 && opened.end <= said.end ? opened : undefined;
  const inner = quote === undefined ? '' : folded.slice(quote.start, quote.end);
  const parts =
    quote === undefined
      ? [said]
      : splitHanSentences(inner, inner).map(({ start, end }) => ({
          start: quote.start + start,
          end: quote.start + end,
        }));
  for (const part of parts) {
    const words = trimWords(passage.text, part);
    if (words.end - words.start < 2) continue;
    report.context.draft.statements.push({
      text: wordsOf(line.text, words),
      ...(speaker === undefined ? {} : { speaker }),
      kind: kindOfStatement(kind, folded.slice(words.start, words.end)),
      mode: quote === undefined ? 'indirect' : 'direct',
      ...(cue === undefined ? {} : { verb: wordsOf(line.text, cue) }),
      evidence: [citeSpan(report.context, line.text, words)],
    });
  }
}

function trimWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && ' ,，:：;；、'.includes(text.charAt(start))) start++;
  while (end > start && ' ,，:：;；、。.'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
