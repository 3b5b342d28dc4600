import type { DateOrder, TimeMention } from './time-mention.js';

/** The order of day and month that the unambiguous all-number dates of a text agree on; undefined where there is none or they differ. */
export function provenDateOrder(mentions: readonly TimeMention[]): DateOrder | undefined {
  const proven = new Set<DateOrder>();
  for (const { order } of mentions) if (order !== undefined) proven.add(order);
  const [order] = proven;
  return proven.size === 1 ? order : undefined;
}
