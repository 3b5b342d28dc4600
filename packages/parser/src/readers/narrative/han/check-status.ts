import { findPredicates } from './find-predicates.js';
import { createHanText } from '../../../mentions/han/index.js';
import { futureWord } from './future.js';
import { sourceSpan } from '../../../source/passage.js';
import type { HanReport } from './han-report.js';

/** Whether there is a meeting at all, and whether title and report agree on its being over. */
export function checkStatus({ context }: HanReport): void {
  const { draft, document, title } = context;
  if (draft.status === undefined) {
    if (document.blocks.length === 0 || draft.agenda.length > 0 || draft.participants.length > 0) return;
    draft.diagnostics.push({
      code: 'not-a-meeting',
      severity: 'warning',
      message:
        'Expected a report of a meeting, found no event, no attendance and no agenda; the text was kept as statements and notes.',
      start: document.span.start,
      end: document.span.end,
    });
    return;
  }
  if (title === undefined || draft.status.value !== 'held') return;
  const text = createHanText(title, [document.language.times]);
  for (const sentence of text.sentences) {
    const verb = findPredicates(text.masked, sentence, []).find(({ frame }) => frame === 'hold');
    const future = verb === undefined ? undefined : futureWord(text.masked, sentence.start, verb.start);
    if (verb === undefined || future === undefined) continue;
    const place = sourceSpan(title, future.span.start, verb.end);
    const told = draft.status.evidence[0]?.exact ?? '';
    draft.diagnostics.push({
      code: 'status-conflict',
      severity: 'warning',
      message: `Expected one status, found "${title.text.slice(future.span.start, verb.end)}" in the title and "${told}" in the report; the report was followed.`,
      start: place.start,
      end: place.end,
      path: '/status',
      alternatives: [future.tentative ? 'tentative' : 'confirmed'],
    });
    return;
  }
}
