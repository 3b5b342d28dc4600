import { cite } from '../../../source/passage.js';
import { createHanText } from '../../../mentions/han/index.js';
import type { HanReport } from './han-report.js';

/** Takes the topic that the title names in quotation marks behind 围绕 or before 主题, where the report lists none. */
export function readTitle({ context }: HanReport): void {
  const { title, document, draft } = context;
  if (title === undefined || draft.agenda.length > 0) return;
  const text = createHanText(title, [document.language.times]);
  for (const quote of text.quotes) {
    if (!text.masked.slice(0, quote.start - 1).endsWith('围绕') || quote.end - quote.start < 4) continue;
    draft.agenda.push({
      name: title.text.slice(quote.start, quote.end),
      notes: [],
      evidence: [cite(document.source, title, quote.start, quote.end)],
    });
  }
}
