import { canEnd } from './boundaries.js';
import { createMoment, type Moment } from './moment.js';
import { readYear } from './read-number.js';
import { hasRole, tokenAt, type Reading } from './reading.js';

/** A year without a month, where a preposition before it and no counted noun behind it say that it is one: "in 2025", "since 2017". */
export function readYearAlone(reading: Reading, index: number): Moment | undefined {
  const year = readYear(reading, index);
  if (year === undefined || year.value < 1800 || year.value > 2099) return undefined;
  if (!canEnd(reading, year.next)) return undefined;
  const gap = tokenAt(reading, index).gap;
  const before = tokenAt(reading, index - 1).entry?.roles;
  const opened = before?.includes('yearPrepositions') ?? false;
  const joined =
    (before?.includes('rangeWords') || before?.includes('listWords')) && yearBefore(reading, index - 2);
  if (gap === 0 || gap > 2 || !(opened || joined)) return undefined;
  // "30 de febrero de 2022": the year of a date that does not exist is none either.
  if (tokenAt(reading, index - 2).entry?.months !== undefined) return undefined;
  const after = tokenAt(reading, year.next);
  if (after.kind === 'word' && after.gap <= 2 && after.capitals === 'none') {
    const fits = hasRole(reading, year.next, 'afterYear') || hasRole(reading, year.next, 'rangeWords');
    if (!fits && !hasRole(reading, year.next, 'listWords')) return undefined;
  }
  return createMoment(index, year.next, 'year', { year: year.value });
}

/** "from 2020 to 2022": the second year needs no preposition of its own. */
function yearBefore(reading: Reading, index: number): boolean {
  return readYear(reading, index) !== undefined && hasRole(reading, index - 1, 'yearPrepositions');
}
