import type { MeetingRecord, MeetingTime } from '@rapporteur/schema';
import type { Loss } from './converted.js';

/** Losses so far, in the order of the record once all are noted. */
export interface LossCollector {
  /** Notes a loss. */
  lose: (path: Loss['path'], message: string) => void;
  /** Notes every list of the record that has something and a reason here. */
  loseLists: (reasons: Partial<Record<keyof MeetingRecord, string>>) => void;
  /** Notes parts of a time that the target cannot mark as assumed, or a zone it cannot name. */
  loseTime: (field: 'start' | 'end', time: MeetingTime) => void;
  losses: () => Loss[];
}

/** Collects what a conversion of the record loses. */
export function collectLosses(record: MeetingRecord): LossCollector {
  const losses: Loss[] = [];
  const order = Object.keys(record);
  const place = ({ path }: Loss): number => order.indexOf(String(path[0]));
  const lose: LossCollector['lose'] = (path, message) => void losses.push({ path, message });
  return {
    lose,
    loseLists(reasons) {
      for (const [name, reason] of Object.entries(reasons)) {
        const value = record[name as keyof MeetingRecord];
        if (Array.isArray(value) ? value.length > 0 : value !== undefined) lose([name], reason);
      }
    },
    loseTime(field, { assumed = [], zoneText, timeZone }) {
      if (assumed.length > 0)
        lose([field, 'assumed'], `That the ${assumed.join(' and the ')} is assumed is not said.`);
      if (zoneText !== undefined && timeZone === undefined)
        lose([field, 'zoneText'], `"${zoneText}" names no one zone, so the time is written without a zone.`);
    },
    losses: () => losses.sort((a, b) => place(a) - place(b)),
  };
}
