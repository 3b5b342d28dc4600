import { cite } from '../../../source/passage.js';
import { findPhrases } from './phrase-index.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import type { MeetingTime } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';

/** Most words between "by" and the month: "by the end of March". */
const WORDS = 3;

/**
 * A month alone behind "by" or "before", as the next of that name after the meeting: "by end of March" is 2026-03. Undefined
 * where the meeting's own month is not known.
 */
export function dueMonth(
  context: MinutesContext,
  tables: OutcomeTables,
  passage: Passage,
  span: Span,
): MeetingTime | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(context.draft.start?.value ?? '') ?? [];
  if (year === undefined || month === undefined) return undefined;
  for (const cue of findPhrases(foldCase(passage.text), tables.dueBefore, span.start, span.end)) {
    const words = [...passage.text.slice(cue.end, Math.min(span.end, cue.end + 60)).matchAll(/\S+/g)];
    for (const word of words.slice(0, WORDS + 1)) {
      const name = trimEndMarks(word[0], /\P{L}/u);
      const named = monthOf(context, name);
      if (named === undefined) {
        if (!/^\p{Ll}+$/u.test(word[0])) break;
        continue;
      }
      const start = cue.end + word.index;
      return {
        value: `${Number(year) + (named < Number(month) ? 1 : 0)}-${String(named).padStart(2, '0')}`,
        text: name,
        assumed: ['year'],
        evidence: [cite(context.document.source, passage, start, start + name.length)],
      };
    }
  }
  return undefined;
}

/** The month a word names, 1 to 12. */
function monthOf(context: MinutesContext, word: string): number | undefined {
  const folded = word.toLowerCase();
  for (const { times } of context.document.packs) {
    if (times.capitalised && !/^\p{Lu}/u.test(word)) continue;
    const at = times.months.findIndex((names) => names.includes(folded));
    if (at >= 0) return at + 1;
  }
  return undefined;
}
