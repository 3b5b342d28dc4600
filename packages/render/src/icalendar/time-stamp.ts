import type { MeetingRecord } from '@rapporteur/schema';
import ICAL from 'ical.js';
import { fullTime } from '../full-time.js';

/** `DTSTAMP`: as given, else from the record; `undefined` if it has no whole date at all. */
export function timeStamp(record: MeetingRecord, given: string | undefined): ICAL.Time | undefined {
  if (given !== undefined) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(given) || !fullTime({ value: given.slice(0, 19) }))
      throw new TypeError(`toICalendar: stamp is a time in UTC such as 2026-01-23T10:00:00Z, got ${given}`);
    return ICAL.Time.fromDateTimeString(given);
  }
  const times = [...(record.sources ?? []).map(({ published }) => published), record.start];
  const day = times.map(fullTime).find((time) => time !== undefined);
  return day && ICAL.Time.fromDateTimeString(`${day.value.slice(0, 10)}T00:00:00Z`);
}
