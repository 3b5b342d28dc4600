import { describe, expect, test } from 'vitest';
import { people, recordOf } from './summary.js';

describe('ways to tell that people met', () => {
  test.each<[body: string, participants: string[], agenda: string[]]>([
    [
      'On 2 May, Secretary of Ports Mara Lund convened leaders of the ferry trade to discuss locks.',
      ['Mara Lund: Secretary of Ports', 'leaders of the ferry trade'],
      [],
    ],
    [
      'The forum, organized by the Lake Institute and sponsored by Kell Lime, attracted over 300 participants from 20 countries.',
      ['over 300 participants from 20 countries'],
      [],
    ],
    [
      'A meeting with Deputy Mayor Oren Vale as well as the project manager Ida Roe was held on 2 May and plans of the harbour were discussed.',
      ['Oren Vale: Deputy Mayor', 'Ida Roe: project manager'],
      ['plans of the harbour'],
    ],
  ])('%s', (body, participants, agenda) => {
    const record = recordOf(body);
    expect(people(record)).toEqual(participants);
    expect(record.agenda.map(({ name }) => name)).toEqual(agenda);
    expect(record.status).toBe('held');
  });

  test('a school that hosts pupils holds no meeting', () => {
    expect(recordOf('The school hosted 30 pupils from Ostra.').status).toBeUndefined();
  });
});

describe('whose meeting it is', () => {
  test.each([
    ['At its meeting on 2 May, the Lake City Council approved a plan for the port.', ['Lake City Council']],
    [
      'At its regular meeting Tuesday, the Lake School Board voted 5-2 to close the school.',
      ['Lake School Board'],
    ],
    [
      'The Board of Education of Ostra approved the budget at a special meeting on 2 May.',
      ['Board of Education of Ostra'],
    ],
    ['The Lake City Council voted 5-2 on 2 May to approve a plan for the port.', ['Lake City Council']],
    ['At a meeting on 2 May, Minister Ida Roe approved the plan of the Lake City Council.', []],
  ])('%s', (body, organizers) => {
    expect(recordOf(body).organizers.map(({ name }) => name)).toEqual(organizers);
  });
});

describe('who was not there', () => {
  test.each<[sentence: string, absent: string[]]>([
    ['President Ida Roe was absent, and Vice President Wei Lan conducted the meeting.', ['Ida Roe']],
    ['Absent were Ida Roe and Wei Lan.', ['Ida Roe', 'Wei Lan']],
    ['Ida Roe was absent from the meeting.', ['Ida Roe']],
    ['Ida Roe was absent from the race of 2020.', []],
  ])('%s', (sentence, absent) => {
    const record = recordOf(`The Lake Board met on 2 May. ${sentence}`);
    expect(
      record.participants.filter(({ presence }) => presence === 'absent').map(({ name }) => name),
    ).toEqual(absent);
  });
});

test('what came under discussion is a topic', () => {
  const record = recordOf(
    'Minister Ida Roe chaired a meeting on 2 May. Fees of the port came under discussion. The new locks also came up for discussion.',
  );
  expect(record.agenda.map(({ name }) => name)).toEqual(['Fees of the port', 'new locks']);
});

test('a council that will next meet names its next meeting', () => {
  const record = recordOf(
    'The Lake Council met on 2 May. The council will next meet on 9 September at 7 p.m.',
  );
  expect(record.relatedMeetings.map(({ start }) => start?.value)).toEqual(['2026-09-09T19:00']);
});

test("of two meetings the one whose day is told is the report's", () => {
  const record = recordOf(
    'The Budget Hearing was held at 5 p.m. in the Mill Hall. The Lake Board held its monthly meeting on Monday, May 4, 2026 at 6 p.m.',
  );
  expect(record.start?.value).toBe('2026-05-04T18:00');
  expect(record.organizers.map(({ name }) => name)).toEqual(['Lake Board']);
});

describe('meetings told by who chaired them, was there, or was met', () => {
  test.each<[body: string, participants: string[]]>([
    [
      'A meeting chaired by Premier Mara Lund on 2 May was briefed on the locks.',
      ['Mara Lund (chair): Premier'],
    ],
    [
      'The meeting of the National Committee on Water was attended by Minister Ida Roe and Dr Oren Vale on 2 May.',
      ['Ida Roe: Minister', 'Oren Vale'],
    ],
    [
      'Talks were held in Ostra on 2 May with Vice-Rector Ida Roe and the Director for Ports Oren Vale.',
      ['Ida Roe: Vice-Rector', 'Oren Vale: Director for Ports'],
    ],
    [
      'The Lake Board met on 2 May. The meeting was attended by the Head of the Language Centre I.S. Roe.',
      ['I.S. Roe: Head @ Language Centre'],
    ],
  ])('%s', (body, participants) => {
    const record = recordOf(body);
    expect(people(record)).toEqual(participants);
    expect(record.start?.value).toBe('2026-05-02');
  });
});
