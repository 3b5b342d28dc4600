/* eslint-disable @typescript-eslint/no-non-null-assertion -- each change is to a record known to have that entry */
import { describe, expect, it, test } from 'vitest';
import {
  checkMeetingRecord,
  MeetingRecordSchema,
  type MeetingRecord,
  type RecordIssueCode,
} from '../src/index.js';
import { harbourMinutes, harbourText, harbourWith, quote, smallest } from './records.js';

it('finds nothing in a sound record', () => {
  expect(checkMeetingRecord(harbourMinutes)).toEqual([]);
  expect(checkMeetingRecord(MeetingRecordSchema.parse(harbourMinutes), { text: harbourText })).toEqual([]);
  expect(checkMeetingRecord(smallest, { text: '' })).toEqual([]);
});

const time = (value: string, more = {}) => ({ value, timeZone: 'Europe/London', ...more });

type Case = [
  what: string,
  change: (record: MeetingRecord) => void,
  found: [RecordIssueCode, string, params?: object][],
];

const ids: Case[] = [
  [
    'two participants with one id',
    (r) => r.participants.push({ ...r.participants[1]! }),
    [['duplicate-id', '/participants/4/id', { id: 'p2', first: '/participants/1' }]],
  ],
  [
    'three statements with one id',
    (r) => r.statements.push({ ...r.statements[0]! }, { ...r.statements[0]! }),
    [
      ['duplicate-id', '/statements/1/id', { id: 's1', first: '/statements/0' }],
      ['duplicate-id', '/statements/2/id', { id: 's1', first: '/statements/0' }],
    ],
  ],
  [
    'a decision with the id of a motion',
    (r) => (r.decisions[0]!.id = 'm1'),
    [['shared-id', '/decisions/0/id', { id: 'm1', first: '/motions/0' }]],
  ],
];

const references: Case[] = [
  [
    'a speaker who is no participant',
    (r) => (r.statements[0]!.speaker = { name: 'Nobody', participantId: 'p9' }),
    [
      [
        'dangling-reference',
        '/statements/0/speaker/participantId',
        { field: 'participantId', id: 'p9', target: 'participants' },
      ],
    ],
  ],
  [
    'a wrong id beside the right name',
    (r) => (r.statements[0]!.speaker!.participantId = 'ada'),
    [['dangling-reference', '/statements/0/speaker/participantId', { id: 'ada', nearest: 'p1' }]],
  ],
  [
    'the name in place of the id',
    (r) => (r.actionItems[0]!.assignees = [{ name: 'she', participantId: 'Mei Sato' }]),
    [['dangling-reference', '/actionItems/0/assignees/0/participantId', { id: 'Mei Sato', nearest: 'p3' }]],
  ],
  [
    'the id spelt otherwise',
    (r) => (r.decisions[0]!.agendaItemId = 'A-02'),
    [['dangling-reference', '/decisions/0/agendaItemId', { id: 'A-02', target: 'agenda', nearest: 'a2' }]],
  ],
  [
    'the id of another participant than the one named',
    (r) => (r.motions[0]!.movers[0]!.participantId = 'p3'),
    [
      [
        'mismatched-reference',
        '/motions/0/movers/0/participantId',
        { id: 'p3', name: 'Tomas Okafor', participant: 'Mei Sato', nearest: 'p2' },
      ],
    ],
  ],
  ['a pronoun beside an id', (r) => (r.motions[0]!.movers[0]!.name = 'he'), []],
  [
    'a parent that is no agenda item',
    (r) => (r.agenda[1]!.parentId = 'a7'),
    [['dangling-reference', '/agenda/1/parentId']],
  ],
  [
    'an agenda item that is a participant',
    (r) => (r.motions[0]!.agendaItemId = 'p1'),
    [['dangling-reference', '/motions/0/agendaItemId', { id: 'p1', target: 'agenda' }]],
  ],
  [
    'references at every place that has one',
    (r) => {
      r.agenda[1]!.presenters![0]!.participantId = 'x1';
      r.agenda[1]!.notes[0]!.speaker!.participantId = 'x2';
      r.statements[0]!.agendaItemId = 'x3';
      r.motions[0]!.seconders[0]!.participantId = 'x4';
      r.motions[0]!.votes![0]!.voter.participantId = 'x5';
      r.actionItems[0]!.agendaItemId = 'x6';
      r.notes[0]!.speaker = { name: 'x', participantId: 'x7' };
      r.evidence![0]!.sourceId = 'x8';
    },
    [
      ['dangling-reference', '/agenda/1/presenters/0/participantId', { id: 'x1', nearest: 'p1' }],
      ['dangling-reference', '/agenda/1/notes/0/speaker/participantId', { id: 'x2', nearest: 'p3' }],
      ['dangling-reference', '/statements/0/agendaItemId', { id: 'x3' }],
      ['dangling-reference', '/motions/0/seconders/0/participantId', { id: 'x4', nearest: 'p3' }],
      ['dangling-reference', '/motions/0/votes/0/voter/participantId', { id: 'x5', nearest: 'p2' }],
      ['dangling-reference', '/actionItems/0/agendaItemId', { id: 'x6' }],
      ['dangling-reference', '/notes/0/speaker/participantId', { id: 'x7' }],
      ['dangling-reference', '/evidence/0/sourceId', { id: 'x8', target: 'sources' }],
    ],
  ],
];

const times: Case[] = [
  [
    'an end before the start',
    (r) => (r.end = time('2026-03-04T13:30')),
    [['end-before-start', '/end', { start: '2026-03-04T14:00', end: '2026-03-04T13:30' }]],
  ],
  ['an end on the day before', (r) => (r.end = time('2026-03-03')), [['end-before-start', '/end']]],
  ['an end in the month before', (r) => (r.end = time('2026-02')), [['end-before-start', '/end']]],
  ['an end in the same month', (r) => (r.end = time('2026-03')), []],
  ['an end on the same day', (r) => (r.end = time('2026-03-04')), []],
  ['an end that is the start', (r) => (r.end = time('2026-03-04T14:00')), []],
  ['an end in a year not known', (r) => (r.end = time('XXXX-01-01')), []],
  ['an end without a zone', (r) => (r.end = { value: '2026-03-04T13:30' }), []],
  [
    'an earlier end in another zone',
    (r) => (r.end = { value: '2026-03-04T14:30', timeZone: 'Europe/Berlin' }),
    [['end-before-start', '/end']],
  ],
  [
    'a later end in another zone',
    (r) => (r.end = { value: '2026-03-04T09:30', timeZone: 'America/New_York' }),
    [],
  ],
  [
    'an agenda item that ends before it starts',
    (r) => (r.agenda[1]!.end = time('2026-03-04T14:09')),
    [['end-before-start', '/agenda/1/end']],
  ],
  [
    'an assumed part that the value does not state',
    (r) => (r.actionItems[0]!.due = { value: '2026-03', text: 'March', assumed: ['year', 'day', 'time'] }),
    [
      ['assumed-part-absent', '/actionItems/0/due/assumed', { part: 'day', value: '2026-03' }],
      ['assumed-part-absent', '/actionItems/0/due/assumed', { part: 'time' }],
    ],
  ],
  [
    'an assumed year that is unknown',
    (r) => (r.actionItems[0]!.due = { value: 'XXXX-03-20', text: '20 March', assumed: ['year'] }),
    [['assumed-part-absent', '/actionItems/0/due/assumed', { part: 'year' }]],
  ],
  [
    'an assumption without the phrase it completes',
    (r) => (r.sources[0]!.published = { value: '2026-03-06', assumed: ['year'] }),
    [['assumed-without-basis', '/sources/0/published/assumed', { parts: ['year'] }]],
  ],
  [
    'an assumption whose phrase is quoted',
    (r) => (r.start = { value: '2026-03-04', assumed: ['year'], evidence: [quote('4 March')] }),
    [],
  ],
];

const votes: Case[] = [
  [
    'more votes listed than counted',
    (r) => (r.motions[0]!.counts = { yes: 1, no: 1 }),
    [['tally-mismatch', '/motions/0/counts', { option: 'yes', counted: 1, listed: 2 }]],
  ],
  [
    'fewer votes listed than counted',
    (r) => (r.motions[0]!.counts = { yes: 2, no: 2 }),
    [['tally-mismatch', '/motions/0/counts', { option: 'no', counted: 2, listed: 1 }]],
  ],
  ['only those against listed', (r) => r.motions[0]!.votes!.splice(0, 2), []],
  [
    'a vote cast twice',
    (r) => {
      delete r.motions[0]!.counts;
      r.motions[0]!.votes!.push({ voter: { name: 'Ms Sato', participantId: 'p3' }, option: 'no' });
    },
    [['duplicate-vote', '/motions/0/votes/4/voter', { voter: 'Ms Sato', first: '/motions/0/votes/1' }]],
  ],
  [
    'a vote cast twice by a name alone',
    (r) => (r.motions[0] = { ...r.motions[0]!, counts: {}, votes: [vote('Ann', 'yes'), vote('Ann', 'yes')] }),
    [['duplicate-vote', '/motions/0/votes/1/voter', { voter: 'Ann' }]],
  ],
  [
    'a motion passed by a minority',
    (r) => (r.motions[0] = { ...r.motions[0]!, votes: [], counts: { yes: 1, no: 2 } }),
    [['result-against-count', '/motions/0/result', { result: 'passed', yes: 1, no: 2 }]],
  ],
  [
    'a motion passed by a casting vote',
    (r) => (r.motions[0] = { ...r.motions[0]!, votes: [], counts: { yes: 2, no: 2 } }),
    [],
  ],
  [
    'a motion that failed despite a majority',
    (r) => (r.motions[0]!.result = 'failed'),
    [['result-despite-majority', '/motions/0/result']],
  ],
  ['a motion withdrawn', (r) => (r.motions[0]!.result = 'withdrawn'), []],
];

function vote(name: string, option: 'yes' | 'no') {
  return { voter: { name }, option };
}

const rest: Case[] = [
  [
    'a meeting on site with a video link',
    (r) => (r.attendanceMode = 'offline'),
    [['attendance-mode-mismatch', '/locations/1/kind', { attendanceMode: 'offline', kind: 'virtual' }]],
  ],
  [
    'a meeting online with a venue',
    (r) => (r.attendanceMode = 'online'),
    [['attendance-mode-mismatch', '/locations/0/kind', { attendanceMode: 'online', kind: 'physical' }]],
  ],
  ['a mixed meeting whose link is not stated', (r) => r.locations.pop(), []],
  [
    'an agenda item that is part of itself',
    (r) => (r.agenda[0]!.parentId = 'a1'),
    [['agenda-cycle', '/agenda/0/parentId', { ids: ['a1', 'a1'] }]],
  ],
  [
    'two agenda items that are parts of each other',
    (r) => (r.agenda[0]!.parentId = 'a2'),
    [['agenda-cycle', '/agenda/0/parentId', { ids: ['a1', 'a2', 'a1'] }]],
  ],
  [
    'items below a cycle',
    (r) => {
      r.agenda[0]!.parentId = 'a2';
      r.agenda.unshift({ id: 'a0', name: 'x', parentId: 'a1', notes: [] });
      r.agenda.push({ id: 'a3', name: 'y', parentId: 'a2', notes: [] });
    },
    [['agenda-cycle', '/agenda/1/parentId', { ids: ['a1', 'a2', 'a1'] }]],
  ],
  [
    'evidence of a field that is not there',
    (r) => (r.evidence![0]!.field = 'title'),
    [['evidence-unknown-field', '/evidence/0/field', { field: 'title' }]],
  ],
];

describe.each([
  ['ids', ids],
  ['references', references],
  ['times', times],
  ['votes', votes],
  ['locations, agenda, evidence of fields', rest],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_, change, found) => {
    const issues = checkMeetingRecord(harbourWith(change));
    expect(issues).toMatchObject(
      found.map(([code, path, params]) => ({ code, path, ...(params && { params }) })),
    );
  });
});

describe('severity', () => {
  it('is a warning where the record may be right', () => {
    const severity = (change: (record: MeetingRecord) => void) =>
      checkMeetingRecord(harbourWith(change))[0]?.severity;
    expect(severity((r) => (r.decisions[0]!.id = 'm1'))).toBe('warning');
    expect(severity((r) => (r.evidence![0]!.field = 'title'))).toBe('warning');
    expect(severity((r) => (r.motions[0]!.result = 'failed'))).toBe('warning');
    expect(severity((r) => (r.decisions[0]!.agendaItemId = 'x'))).toBe('error');
  });
});

describe('misuse throws', () => {
  test.each([null, undefined, 'record', [], 1])('checkMeetingRecord(%j)', (record) => {
    expect(() => checkMeetingRecord(record as never)).toThrow(
      /Expected a meeting record, an object; got .*validateMeetingRecord/,
    );
  });

  test.each([1, null, []])('options.text %j', (text) => {
    expect(() => checkMeetingRecord(smallest, { text: text as never })).toThrow(
      /Expected options.text to be a string/,
    );
  });
});

it('passes over what has not the shape it should', () => {
  const odd = {
    ...smallest,
    start: '2026',
    end: { value: 5 },
    participants: [null, 'Ada', { id: 7 }, { id: 'p1', evidence: 'x' }],
    agenda: { id: 'a1', parentId: 'a1' },
    motions: [{ votes: [{}, { voter: 1 }], counts: { yes: 'two' } }],
    sources: 'web',
    evidence: [{ start: 'a' }, 4],
  };
  expect(checkMeetingRecord(odd as never, { text: 'x' }).map(({ code, path }) => [code, path])).toEqual([
    ['agenda-cycle', '/agenda/parentId'],
  ]);
});
