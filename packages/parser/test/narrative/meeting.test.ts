import { describe, expect, test } from 'vitest';
import { parseReport, parseReports } from '@rapporteur/parser';

const head = 'News from the lakes\n\n3 May 2025\n\n';

const events: [
  sentence: string,
  classification: string | undefined,
  start: string | undefined,
  end: string | undefined,
  places: string[],
  organizers: string[],
][] = [
  [
    'A symposium on the dialogue of the lake towns was held at the headquarters of the Lake Association on April 30.',
    'symposium',
    '2025-04-30',
    undefined,
    ['headquarters of the Lake Association'],
    [],
  ],
  [
    'On 29 and 30 April, the Lake Association held a forum on ferries in Ostra, Lake Province.',
    'forum',
    '2025-04-29',
    '2025-04-30',
    ['Ostra, Lake Province'],
    ['Lake Association'],
  ],
  [
    'The third session of the Lake Council took place in Tarn from 28 to 30 April 2025.',
    'session',
    '2025-04-28',
    '2025-04-30',
    ['Tarn'],
    ['Lake Council'],
  ],
  [
    'Minister Oren Vale met today with Governor Ida Roe in Ostra.',
    undefined,
    '2025-05-03',
    undefined,
    ['Ostra'],
    [],
  ],
  [
    'The roundtable, hosted by the Ferry Office and co-hosted by the Lake Bank, was held in Tarn on Friday.',
    'roundtable',
    '2025-05-02',
    undefined,
    ['Tarn'],
    ['Ferry Office', 'Lake Bank'],
  ],
  [
    'Minister Oren Vale was in Norland for a working visit from 28 to 30 April 2025.',
    'visit',
    '2025-04-28',
    '2025-04-30',
    ['Norland'],
    [],
  ],
  [
    'Minister Oren Vale wrapped up on 30 April 2025 a two-day official visit to Norland.',
    'visit',
    '2025-04-29',
    '2025-04-30',
    ['Norland'],
    [],
  ],
  [
    'The Lake Council held its annual meeting by video conference on April 30, which the members of 2019 had wished for.',
    'annual-meeting',
    '2025-04-30',
    undefined,
    ['video conference'],
    ['Lake Council'],
  ],
  [
    'The annual general meeting of the Ferry Society took place on 30 April at 7 pm in the village hall.',
    'general-meeting',
    '2025-04-30T19:00',
    undefined,
    ['village hall'],
    ['Ferry Society'],
  ],
];

describe('the meeting itself', () => {
  test.each(events)('%s', (sentence, classification, start, end, places, organizers) => {
    const { record } = parseReport(head + sentence);
    expect([record.classification, record.start?.value, record.end?.value]).toEqual([
      classification,
      start,
      end,
    ]);
    expect(record.locations.map(({ name }) => name)).toEqual(places);
    expect(record.organizers.map(({ name }) => name)).toEqual(organizers);
    expect(record.status).toBe('held');
  });
});

const aims: [sentence: string, purposes: string[]][] = [
  [
    'To review the year, to assess the ferries, and to hear the towns, a forum was held in Ostra on 2 May 2025.',
    ['review the year', 'assess the ferries', 'hear the towns'],
  ],
  [
    'A forum was held in Ostra on 2 May 2025 to discuss the ferries and explore new routes.',
    ['discuss the ferries', 'explore new routes'],
  ],
  [
    'A forum was held in Ostra on 2 May 2025. The purpose of the forum was to discuss the ferries.',
    ['discuss the ferries'],
  ],
  ['A forum was held in Ostra on 2 May 2025 with the aim of promoting trade.', ['promoting trade']],
  [
    'A forum was held in Ostra on 2 May 2025. The forum brought together mayors from six towns to discuss the ferries.',
    ['discuss the ferries'],
  ],
];

test.each(aims)('purposes: %s', (sentence, purposes) => {
  expect(parseReport(head + sentence).record.purposes.map(({ text }) => text)).toEqual(purposes);
});

const outcomes: [sentence: string, agenda: string[], decisions: string[], tasks: string[][]][] = [
  [
    'The members discussed the ferries, the piers, and the price of coal.',
    ['ferries', 'piers', 'price of coal'],
    [],
    [],
  ],
  [
    'They discussed progress made on the pier and next steps.',
    ['progress made on the pier', 'next steps'],
    [],
    [],
  ],
  ['The members agreed to raise the fees.', [], ['raise the fees'], []],
  [
    'The members agreed that the fees should rise and elected Ida Roe as treasurer.',
    [],
    ['the fees should rise', 'elected Ida Roe as treasurer'],
    [],
  ],
  ['The budget was adopted unanimously.', [], ['budget was adopted unanimously'], []],
  ['It was decided that the fees should rise.', [], ['the fees should rise'], []],
  ['The members failed to reach agreement on the fees.', [], ['failed to reach agreement on the fees'], []],
  [
    'Mara Lund instructed the Ferry Office to prepare a plan by 1 June.',
    [],
    [],
    [['Ferry Office', 'prepare a plan by 1 June', '2025-06-01']],
  ],
  ['The treasurer was asked to repair the gate.', [], [], [['treasurer', 'repair the gate', '']]],
];

describe('what came of it', () => {
  test.each(outcomes)('%s', (sentence, agenda, decisions, tasks) => {
    const { record } = parseReport(
      `${head}A meeting was held in Ostra on 2 May 2025. Mara Lund attended the meeting.\n\n${sentence}`,
    );
    expect(record.agenda.map(({ name }) => name)).toEqual(agenda);
    expect(record.decisions.map(({ text }) => text)).toEqual(decisions);
    expect(
      record.actionItems.map(({ assignees, text, due }) => [assignees[0]?.name, text, due?.value ?? '']),
    ).toEqual(tasks);
  });
});

test('the next meeting is another one', () => {
  const { record } = parseReport(
    `${head}A meeting was held in Ostra on 2 May 2025. The next meeting will be held in Tarn on 9 September.`,
  );
  expect(record.start?.value).toBe('2025-05-02');
  expect(record.relatedMeetings).toMatchObject([{ relation: 'next', start: { value: '2025-09-09' } }]);
});

test('a list of topics is the agenda', () => {
  const { record } = parseReport(
    `${head}A roundtable on ferries was held in Ostra on 2 May 2025, and it went on until the evening of that day.\n\nMajor topics of discussion included:\n\n1. The price of coal;\n2. How to keep the piers open in winter.`,
  );
  expect(record.agenda.map(({ name }) => name)).toEqual([
    'The price of coal',
    'How to keep the piers open in winter',
  ]);
});

test('an announcement is confirmed, and nobody has been there', () => {
  const { record } = parseReport(
    `${head}The third Harbour Forum will be held in Ostra on 5 and 6 October. Speakers include Professor Nadia Conte of the University of Tarn.`,
  );
  expect([record.status, record.start?.value, record.end?.value]).toEqual([
    'confirmed',
    '2025-10-05',
    '2025-10-06',
  ]);
  expect(record.participants).toMatchObject([{ name: 'Nadia Conte', roles: ['speaker'] }]);
  expect(record.participants[0]?.presence).toBeUndefined();
});

test('a title that contradicts the report', () => {
  const { record, diagnostics } = parseReport(
    'Forum to be held on 1 May 2025\n\nA forum was held in Ostra on 2 May 2025 by the Lake Association.',
  );
  expect([record.status, record.start?.value]).toEqual(['held', '2025-05-02']);
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(['date-conflict', 'status-conflict']);
});

test('a text about no meeting gives no fields', () => {
  const { record, diagnostics } = parseReport(
    'New ferry on the lake\n\n3 May 2025\n\nThe ferry Alma sails since May. It takes forty cars and has a small shop on the upper deck.',
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-meeting']);
  expect([record.start, record.participants, record.statements, record.decisions, record.locations]).toEqual([
    undefined,
    [],
    [],
    [],
    [],
  ]);
  expect(record.notes).toHaveLength(1);
});

test('scrambled translation gives its day alone', () => {
  const { record, diagnostics } = parseReport(
    'Leaders visit group\n\n6 May 2019\n\nOn April 30, Norwind mining group co., LTD., chairman of Bao Jingli, a line of the company, general manager of vice Lu Wen, to the association visit exchange.',
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['scrambled-text']);
  expect([record.start?.value, record.participants]).toEqual(['2019-04-30', []]);
});

test('a page of several reports', () => {
  const text =
    'Council opens lake forum\n\n3 May 2025\n\nThe Lake Council opened its fourth forum in Ostra on 2 May 2025. Chair Ada Brook said that the water was clean.\n\nMayors meet in Tarn\n\n10 May 2025\n\nMayors from six towns met in Tarn on 9 May 2025 to discuss buses. They agreed to share drivers.';
  expect(parseReports(text).map(({ record }) => [record.name, record.start?.value])).toEqual([
    ['Council opens lake forum', '2025-05-02'],
    ['Mayors meet in Tarn', '2025-05-09'],
  ]);
});

describe('hostile text', () => {
  const marks = [
    ',',
    '(',
    '"',
    '“',
    '‘',
    ';',
    ' and',
    ' he said that',
    ' Ana Lund, director of the Board,',
    ' minister',
    ' of the',
    ' to review',
    ' On May 3,',
  ];
  test.each(marks)('20,000 times %j', (mark) => {
    const { record } = parseReport(
      `${head}The Lake Council held a meeting in Ostra on 2 May 2025.\n\nMara Lund said that the lakes are clean${mark.repeat(20_000)}.`,
    );
    expect(record.start?.value).toBe('2025-05-02');
  });
});
