import { parseReport } from '@rapporteur/parser';
import { describe, expect, test } from 'vitest';

const head = '# Garden Committee minutes\n\nDate: 4 March 2026\n\nPresent: Ada Brook, Ben Hill\n\n';

describe('the day of another meeting is not that of this one', () => {
  test.each([
    ['labels under a heading', '## Next meeting\n\nDate: 1 April 2026\nTime: 19:00\n', '2026-04-01'],
    ['a line under a heading', '## Next meeting\n\n1 April 2026\n', '2026-04-01'],
    ['a label', 'Next meeting: 1 April 2026\n', '2026-04-01'],
  ])('%s', (_, rest, next) => {
    const { record, diagnostics } = parseReport(`${head}${rest}`);
    expect(record.start?.value).toBe('2026-03-04');
    expect(record.relatedMeetings.map(({ start }) => start?.value.slice(0, 10))).toEqual([next]);
    expect(diagnostics).toEqual([]);
  });

  test('but the meeting may be said to close below that heading', () => {
    const { record } = parseReport(
      `${head}## Next meeting\n\nThe next meeting will be held on 1 April 2026. The meeting was adjourned at 21:10.\n`,
    );
    expect(record.end?.value).toBe('2026-03-04T21:10');
  });
});

describe('a day that can be read both ways', () => {
  const minutes = (date: string, more = '') =>
    `# Garden Committee minutes\n\nDate: ${date}\n\nPresent: Ada Brook, Ben Hill\n${more}`;

  test('is left open, with both readings', () => {
    const { record, diagnostics } = parseReport(minutes('03/04/2026'));
    expect(record.start?.value).toBe('2026');
    expect(diagnostics).toMatchObject([
      {
        code: 'ambiguous-date',
        alternatives: ['2026-04-03', '2026-03-04'],
        line: 3,
        column: 7,
        path: '/start',
      },
    ]);
  });

  test.each([
    ['DMY', '2026-04-03'],
    ['MDY', '2026-03-04'],
  ] as const)('is settled by the option dateOrder: %s', (dateOrder, value) => {
    const { record, diagnostics } = parseReport(minutes('03/04/2026'), { dateOrder });
    expect(record.start?.value).toBe(value);
    expect(diagnostics).toEqual([]);
  });

  test('is settled by another statement of the day', () => {
    const { record, diagnostics } = parseReport(
      minutes('03/04/2026', '\nThe meeting was held on 3 April 2026 in the village hall.\n'),
    );
    expect(record.start?.value).toBe('2026-04-03');
    expect(diagnostics).toEqual([]);
  });
});

describe('whose meeting it is', () => {
  test.each([
    ['Minutes of the Harbour Committee', 'Harbour Committee'],
    ['Minutes of the Lower Mill Working Group meeting', 'Lower Mill Working Group'],
    ['Minutes of the Alder Club Committee', 'Alder Club'],
    ['Minutes of the Board of the Alder Club', 'Alder Club'],
    ['Alder Club: minutes', 'Alder Club'],
  ])('%s', (title, organizer) => {
    const { record } = parseReport(`# ${title}\n\nDate: 4 March 2026\n\nPresent: Ada Brook, Ben Hill\n`);
    expect(record.organizers.map(({ name }) => name)).toEqual([organizer]);
  });
});

describe('one day said in several ways', () => {
  test('another line settles which day is meant', () => {
    const { record, diagnostics } = parseReport(
      '# (11/07/2025) Meeting Minutes\n\n## Attendees\n\n- Ada Brook\n- Ben Hill\n\n**Recording:** [Call of 2025/11/07](https://alder.example/r)\n',
    );
    expect(record.name).toBe('(11/07/2025) Meeting Minutes');
    expect(record.start?.value.slice(0, 10)).toBe('2025-11-07');
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['when the minutes were approved', '(Approved 3 April 2026)\n\n', ''],
    [
      'the minutes of the meeting before',
      '',
      'The minutes of the meeting held on 4 February 2026 were accepted.\n',
    ],
    [
      'when it was convened',
      '',
      'The committee, convened on 20 February 2026, met on 4 March 2026 in the hall.\n',
    ],
  ])('no other day is %s', (_, before, after) => {
    const { record, diagnostics } = parseReport(
      `# Garden Committee minutes\n\n4 March 2026\n\n${before}Present: Ada Brook, Ben Hill\n\n${after}`,
    );
    expect(record.start?.value).toBe('2026-03-04');
    expect(diagnostics).toEqual([]);
  });
});

describe('hours without their half of the day', () => {
  test('the hour announced beside the day says which half is meant', () => {
    const { record } = parseReport(
      'Planning Board Minutes\n\nTUESDAY, MAY 3, 2026\n6:30 P.M.\n\nPRESENT: Chairman Ada Brook, Ben Hill\n\nChairman Brook called the meeting to order at 6:30.\n\nThe meeting was adjourned at 7:30.\n',
    );
    expect([record.start?.value, record.end?.value]).toEqual(['2026-05-03T18:30', '2026-05-03T19:30']);
  });

  test('without it the hour stays as written', () => {
    const { record } = parseReport(
      'Planning Board Minutes\n\nTUESDAY, MAY 3, 2026\n\nPRESENT: Ada Brook, Ben Hill\n\nAda Brook called the meeting to order at 6:30.\n',
    );
    expect(record.start?.value).toBe('2026-05-03T06:30');
  });
});

describe('the next meeting', () => {
  test.each([
    ['The next Planning Board meeting will be held on June 7, 2026 at 7:00pm.', '2026-06-07T19:00'],
    ['The next regular monthly session is on June 7, 2026.', '2026-06-07'],
    ['The next speaker, who came to the meeting, spoke of June 7, 2026.', undefined],
  ])('%s', (text, value) => {
    const { record } = parseReport(
      `# Planning Board Minutes\n\nMay 3, 2026\n\nPresent: Ada Brook, Ben Hill\n\n## Close\n\n${text}\n`,
    );
    expect(record.relatedMeetings[0]?.start?.value).toBe(value);
  });
});
