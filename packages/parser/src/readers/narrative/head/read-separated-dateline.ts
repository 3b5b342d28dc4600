import { findDay } from './find-day.js';
import { hasCapital, startsWithSmall } from '../../../mentions/letters-in-text.js';
import { isInCapitals, skipSpace, wordsOf } from './dateline-words.js';
import { MOST_PLACE_WORDS, placeIn } from './dateline-place.js';
import type { Dateline } from './dateline.js';
import type { Document } from '../../../document/document.js';
import type { Passage } from '../../../source/passage.js';
import type { Span } from '../../../source/span.js';
import type { StatedDay } from './find-day.js';
import type { TimeContext } from '../../../mentions/times/index.js';

/** "KARACHI, Dec 29 (APP): Text", "Oslo, 8 May 2024 – Text", "LONDON — Text". */
export function readSeparatedDateline(
  document: Document,
  passage: Passage,
  head: string,
  context: TimeContext,
): Dateline | undefined {
  const first = findSeparator(head);
  if (first === undefined) return undefined;
  const day = findDay(document, passage, context);
  const separator = secondSeparator(head, first, day) ?? first;
  const dated = day !== undefined && day.mention.end <= separator.start;
  const before = dated ? day.mention : { start: separator.start, end: separator.start };
  const place =
    separator === first
      ? placeIn(head, 0, separator.start, before)
      : placeIn(head, 0, first.start, { start: first.start, end: first.start });
  const small = wordsOf(head.slice(0, separator.start)).some((word) => startsWithSmall(word));
  const opener = wordsOf(head.slice(0, separator.start))[0]?.toLowerCase() ?? '';
  if (
    document.language.functionWords.includes(opener) ||
    document.language.times.datePrepositions.includes(opener)
  )
    return undefined;
  if (!dated && small) return undefined;
  // "OSTRA: Minister Lund met …"; a label in capitals is none.
  if (!dated && document.findLabel(head.slice(0, separator.start)) !== undefined) return undefined;
  if (!dated && (place === undefined || !opensInCapitals(head, place, separator.start))) return undefined;
  if (
    dated &&
    (day.mention.start > 60 ||
      wordsOf(head.slice(day.mention.end, separator.start)).length > MOST_PLACE_WORDS)
  )
    return undefined;
  if (
    dated &&
    place === undefined &&
    wordsOf(head.slice(0, day.mention.start)).some((word) => word.toLowerCase() !== 'date')
  )
    return undefined;
  const end = skipSpace(passage.text, separator.end);
  // "LAKELAND, May 3 - OSTRA — Text": country and city.
  const dash = dated ? / [-–—]{1,2} /.exec(passage.text.slice(end, end + 30)) : null;
  const city =
    dash !== null && isInCapitals(passage.text.slice(end, end + dash.index), ' ', 3, 25) ? dash : undefined;
  return {
    end: end + (city === undefined ? 0 : city.index + city[0].length),
    ...(dated ? { day } : {}),
    ...(city !== undefined
      ? { place: { start: end, end: end + city.index } }
      : place === undefined
        ? {}
        : { place }),
  };
}

/** The dash or colon that ends a dateline: the first one, with no sentence end before it. */
function findSeparator(head: string): Span | undefined {
  for (let i = 1; i < head.length; i++) {
    const ch = head[i] ?? '';
    if ((ch === ';' || ch === '!' || ch === '?' || ch === '"' || ch === '“') && i > 0) return undefined;
    if (ch === ':' && (head[i + 1] === ' ' || head[i + 1] === undefined)) return { start: i, end: i + 1 };
    if (ch === '—' || ch === '–') return { start: i, end: head[i + 1] === ch ? i + 2 : i + 1 };
    if (ch === '-' && head[i - 1] === ' ') return { start: i, end: head[i + 1] === '-' ? i + 2 : i + 1 };
    if (ch === '-' && head[i + 1] === '-') return { start: i, end: i + 2 };
  }
  return undefined;
}

/** "Amran - Monday, 20 January 2025 - Text": the mark behind the day, where only the day stands between two marks. */
function secondSeparator(head: string, first: Span, day: StatedDay | undefined): Span | undefined {
  if (
    day === undefined ||
    day.mention.start < first.end ||
    wordsOf(head.slice(first.end, day.mention.start)).length > 1
  )
    return undefined;
  const behind = /^ *(?:-{1,2}|[–—:]) /.exec(head.slice(day.mention.end));
  return behind === null ? undefined : { start: day.mention.end, end: day.mention.end + behind[0].length };
}

/** "OSTRA —", "OSTRA, Lake Province —", "Ostra (LNA) —": a place in capitals, or one with an agency behind it. */
function opensInCapitals(head: string, place: Span, end: number): boolean {
  const [town = ''] = head.slice(place.start, place.end).split(',');
  const [, agency = ''] = /^ ?\((.{2,12})\)$/.exec(head.slice(place.end, end).trimEnd()) ?? [];
  return isCapitals(town) || isInCapitals(agency, './-', 2, 12);
}

function isCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && hasCapital(text);
}
