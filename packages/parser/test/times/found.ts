import { findTimes } from '../../src/find-times.js';
import type { MeetingTime } from '@rapporteur/schema';

type Options = Parameters<typeof findTimes>[1];

/** What findTimes gives, one line a mention: `exact = value zone ~zone-as-written … until`. */
export function found(text: string, options?: Options): string[] {
  return findTimes(text, options).map(({ exact, time, until }) => {
    const end = until === undefined ? '' : ` … ${valueOf(until)}`;
    return `${exact} = ${valueOf(time)}${end}`;
  });
}

function valueOf({ value, timeZone, zoneText }: MeetingTime): string {
  return [value, timeZone, zoneText && `~${zoneText}`].filter(Boolean).join(' ');
}
