import { lengthOfMonth, shiftMonths } from '../../../mentions/times/calendar.js';
import { phraseAt } from './phrase-index.js';
import { startsWithCapital } from '../../../mentions/letters-in-text.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import type { Day } from '../../../mentions/times/calendar.js';
import type { DueTables } from './due-tables.js';
import type { FoldedText } from './folded-text.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Span } from '../../../source/span.js';

/** A month or a day of one, with what of it was taken from the meeting's own day. */
export interface DueMonth {
  readonly value: string;
  readonly assumed: readonly ('year' | 'month')[];
  readonly span: Span;
}

/**
 * The end of a month or year, or a month alone, at an offset: "end of next month" is its last day, "the end of June" the last of the
 * next June after the meeting, "June" the month itself.
 */
export function dueMonth(
  context: MinutesContext,
  tables: DueTables,
  { text, folded }: FoldedText,
  at: number,
  end: number,
  from: Day,
): DueMonth | undefined {
  const period = phraseAt(folded, tables.ends, at, end);
  if (period !== undefined) {
    const [unit, shift] = period.value;
    return {
      value:
        unit === 'year'
          ? `${pad(from.year + shift, 4)}-12-31`
          : lastDay(shiftMonths({ ...from, day: 1 }, shift)),
      assumed: unit === 'year' ? ['year'] : ['year', 'month'],
      span: { start: period.start, end: period.end },
    };
  }
  const ending = phraseAt(folded, tables.endOf, at, end);
  const start = ending === undefined ? at : text[ending.end] === ' ' ? ending.end + 1 : ending.end;
  const [word = ''] = /^\S+/.exec(text.slice(start, Math.min(end, start + 24))) ?? [];
  const name = trimEndMarks(word, /\P{L}/u);
  const month = monthOf(context, name);
  if (month === undefined) return undefined;
  const year = from.year + (month < from.month ? 1 : 0);
  return {
    value: ending === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : lastDay({ year, month }),
    assumed: ['year'],
    span: { start: at, end: start + name.length },
  };
}

/** The last day of a month as an ISO date. */
export function lastDay({ year, month }: Pick<Day, 'year' | 'month'>): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(lengthOfMonth(month, year), 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The month a word names, 1 to 12. */
function monthOf(context: MinutesContext, word: string): number | undefined {
  const folded = word.toLowerCase();
  for (const { times } of context.document.packs) {
    if (times.capitalised && !startsWithCapital(word)) continue;
    const at = times.months.findIndex((names) => names.includes(folded));
    if (at >= 0) return at + 1;
  }
  return undefined;
}
