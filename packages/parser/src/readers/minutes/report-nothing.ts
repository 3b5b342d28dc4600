import type { MinutesContext } from './minutes-context.js';

/** Says so where a text has the layout of minutes and nothing of a meeting in it. */
export function reportNothing({ draft, document }: MinutesContext): void {
  const { participants, agenda, motions, decisions, actionItems } = draft;
  if (draft.start !== undefined || draft.status !== undefined) return;
  if ([participants, agenda, motions, decisions, actionItems].some((list) => list.length > 0)) return;
  if (document.source.text.slice(document.span.start, document.span.end).trim() === '') return;
  draft.diagnostics.push({
    code: 'not-a-meeting',
    severity: 'warning',
    message:
      'Expected the minutes of a meeting, found no day, no attendance, no agenda and no outcome; the text was kept as notes.',
    ...document.span,
  });
}
