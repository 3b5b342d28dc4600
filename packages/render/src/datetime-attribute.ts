import type { MeetingTime } from '@rapporteur/schema';
import { readTime } from './read-time.js';

/**
 * The value of `time[datetime]` as the HTML standard allows it: a year, month, date, yearless date, time of day, local or
 * global date and time. `undefined` where HTML has no form for it, as for a day alone. The offset of an IANA zone is not
 * in the record, so such a time is written as local.
 *
 * @example
 * ```ts
 * import { datetimeAttribute } from '@rapporteur/render';
 *
 * datetimeAttribute({ value: 'XXXX-01-22' }); // → '01-22'
 * datetimeAttribute({ value: '2026-01-22T10:00', timeZone: '+08:00' }); // → '2026-01-22T10:00+08:00'
 * ```
 */
export function datetimeAttribute({ value, timeZone = '' }: MeetingTime): string | undefined {
  // Without the year there are day and month, or the time of day.
  const machine = value.replace(/^XXXX-(?:XX-XXT|(?=\d\d-\d\d$))/, '');
  if (!readTime(value) || /X|^0000/.test(machine)) return undefined;
  const zone = timeZone.replace('UTC', 'Z');
  return machine[10] && /^(?:Z|[+-]\d\d:\d\d)$/.test(zone) ? machine + zone : machine;
}
