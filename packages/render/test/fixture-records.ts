import { readdirSync, readFileSync } from 'node:fs';
import type { MeetingRecord } from '@rapporteur/schema';

const folder = new URL('../../../fixtures/records/', import.meta.url);

/** The records of the reports in `fixtures/`, by name. */
export const fixtureRecords: readonly (readonly [name: string, record: MeetingRecord])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
    const results = [content].flat() as { record?: MeetingRecord }[];
    return results.map((result, index) => {
      const name = file.replace('.json', results.length > 1 ? `-${index + 1}` : '');
      return [name, result.record ?? (result as MeetingRecord)] as const;
    });
  });
