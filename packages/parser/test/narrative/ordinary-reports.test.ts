import { describe, expect, test } from 'vitest';
import { parseReport } from '@rapporteur/parser';
import type { MeetingRecord } from '@rapporteur/schema';

/** Meetings as ordinary houses tell of them: each row a text and the facts that stand in it. */
function recordOf(body: string): MeetingRecord {
  return parseReport(`News of the lake country\n\n3 May 2026\n\n${body}`).record;
}

function people({ participants }: MeetingRecord): string[] {
  return participants.map(
    ({ name, roles, posts }) =>
      `${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}${posts.map(({ title, organization }) => `: ${title ?? '–'}${organization === undefined ? '' : ` @ ${organization}`}`).join('')}`,
  );
}

function places({ locations }: MeetingRecord): string[] {
  return locations.map(({ name }) => name);
}

describe('when and where between a verb and whom it is about', () => {
  test.each<[body: string, participants: string[], locations: string[]]>([
    [
      'The Minister of Trade, Mara Lund, received today in her office the Ambassador of Norwind, Mr. Oren Vale.',
      ['Mara Lund: Minister of Trade', 'Oren Vale: Ambassador of Norwind'],
      [],
    ],
    [
      "Minister Mara Lund received today at the ministry's headquarters Dr. Oren Vale, Minister of Ports of Norwind.",
      ['Mara Lund: Minister', 'Oren Vale: Minister of Ports of Norwind'],
      ["ministry's headquarters"],
    ],
    [
      'Minister Mara Lund received in Ostra the Ambassador of Norwind, Mr. Oren Vale.',
      ['Mara Lund: Minister', 'Oren Vale: Ambassador of Norwind'],
      ['Ostra'],
    ],
    [
      'Minister Mara Lund met on 2 May in Ostra with President Oren Vale.',
      ['Mara Lund: Minister', 'Oren Vale: President'],
      ['Ostra'],
    ],
  ])('%s', (body, participants, locations) => {
    const record = recordOf(body);
    expect(people(record)).toEqual(participants);
    expect(places(record)).toEqual(locations);
  });
});
