import { hasRole, isMark, tokenAt, type Reading } from './reading.js';

const DASHES = '-–—‒―−~〜';

/** The index after what joins the two ends of a range ("-", "to", 至), else undefined. */
export function afterRangeConnector(reading: Reading, index: number): number | undefined {
  if (isMark(reading, index, DASHES, 1)) {
    // "--" and "—" double.
    return isMark(reading, index + 1, DASHES, 0) ? index + 2 : index + 1;
  }
  const token = tokenAt(reading, index);
  if (token.gap > 2 || !hasRole(reading, index, 'rangeWords')) return undefined;
  return index + 1;
}

/** The same, where "between" stands before the first end, so that "and" joins too. */
export function afterOpenedRangeConnector(
  reading: Reading,
  first: number,
  index: number,
): number | undefined {
  const next = afterRangeConnector(reading, index);
  if (next !== undefined) return next;
  if (!hasRole(reading, index, 'listWords') || tokenAt(reading, index).gap > 2) return undefined;
  for (let back = first - 1; back >= first - 3; back--) {
    if (hasRole(reading, back, 'rangeOpeners')) return index + 1;
  }
  return undefined;
}

/** The index after what joins two members of a list ("and", 、, "/"), else undefined. */
export function afterListWord(reading: Reading, index: number): number | undefined {
  if (isMark(reading, index, '、&', 1)) return index + 1;
  return hasRole(reading, index, 'listWords') && tokenAt(reading, index).gap <= 2 ? index + 1 : undefined;
}
