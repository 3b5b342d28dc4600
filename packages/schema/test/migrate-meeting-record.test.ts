import { describe, expect, it, test } from 'vitest';
import {
  checkMeetingRecord,
  chineseMessages,
  MeetingRecordSchema,
  migrateMeetingRecord,
  type MeetingRecord,
  type MeetingRecordDraft,
} from '../src/index.js';
import { harbourMinutes, smallest } from './records.js';

/** The record that a draft becomes, with the paths of the warnings. */
function migrated(draft: unknown): { record: MeetingRecord; warnings: string[] } {
  const result = migrateMeetingRecord(draft);
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  expect(result.from).toBe('0');
  return { record: result.record, warnings: result.warnings.map(({ path }) => path) };
}

describe('version 0 becomes version 1', () => {
  it('whole', () => {
    const draft = {
      schemaVersion: '0',
      id: 17,
      title: 'Harbour Committee',
      date: '2026-03-04T14:00:00.000Z',
      endDate: '2026-03-04T16:30:00+01:00',
      venue: 'Customs House',
      organizer: 'Westhaven',
      attendees: [
        'Ada Lindqvist',
        {
          name: 'Tomas Okafor',
          role: 'chair',
          title: 'Clerk',
          organization: 'Westhaven',
          email: 'to@example.org',
        },
        { name: 'Mei Sato', present: false },
      ],
      absentees: ['Bruno Keller'],
      agenda: ['Quays', 'Fees'],
      notes: 'Tea was served.',
      decisions: ['The north quay is opened.'],
      actions: [
        'sweep the quay',
        { text: 'inform the skippers', owner: ['Mei Sato', 'Rolf Berg'], due: '2026-03-20', done: false },
      ],
      url: 'https://example.org/17',
    } satisfies MeetingRecordDraft;
    const person = (id: string, name: string, presence: string) => ({
      id,
      kind: 'person',
      name,
      posts: [],
      roles: [],
      presence,
    });
    expect(migrated(draft)).toEqual({
      record: MeetingRecordSchema.parse({
        schemaVersion: '1',
        id: '17',
        name: 'Harbour Committee',
        start: { value: '2026-03-04T14:00', timeZone: 'UTC' },
        end: { value: '2026-03-04T16:30', timeZone: '+01:00' },
        locations: [{ kind: 'physical', name: 'Customs House' }],
        organizers: [{ name: 'Westhaven' }],
        participants: [
          person('p1', 'Ada Lindqvist', 'present'),
          {
            ...person('p2', 'Tomas Okafor', 'present'),
            identifiers: [{ scheme: 'email', identifier: 'to@example.org' }],
            posts: [{ title: 'Clerk', organization: 'Westhaven' }],
            roles: ['chair'],
          },
          person('p3', 'Mei Sato', 'absent'),
          person('p4', 'Bruno Keller', 'absent'),
          person('p5', 'Rolf Berg', 'unknown'),
        ],
        agenda: [
          { id: 'a1', name: 'Quays' },
          { id: 'a2', name: 'Fees' },
        ],
        decisions: [{ id: 'd1', text: 'The north quay is opened.' }],
        actionItems: [
          { id: 't1', text: 'sweep the quay', assignees: [] },
          {
            id: 't2',
            text: 'inform the skippers',
            assignees: [
              { name: 'Mei Sato', participantId: 'p3' },
              { name: 'Rolf Berg', participantId: 'p5' },
            ],
            due: { value: '2026-03-20' },
            status: 'open',
          },
        ],
        notes: [{ text: 'Tea was served.' }],
        sources: [{ title: 'Harbour Committee', url: 'https://example.org/17' }],
      }),
      warnings: [],
    });
    expect(checkMeetingRecord(migrated(draft).record)).toEqual([]);
  });

  test.each([
    [{ title: 'Fair' }, { name: 'Fair' }],
    [{ date: '2026-03' }, { start: { value: '2026-03' } }],
    [{ date: '2026-03-04T14:00' }, { start: { value: '2026-03-04T14:00' } }],
    [{ date: '2026-03-04T14:00:30-03:30' }, { start: { value: '2026-03-04T14:00:30', timeZone: '-03:30' } }],
    [
      { venue: 'https://example.org/room' },
      { locations: [{ kind: 'virtual', url: 'https://example.org/room' }] },
    ],
    [{ venue: 'Room: 4' }, { locations: [{ kind: 'physical', name: 'Room: 4' }] }],
    [
      { attendees: [], notes: ['a', 'b'] },
      { participants: [], notes: [{ text: 'a' }, { text: 'b' }] },
    ],
    [
      { actions: [{ text: 'x', owner: 'Ada', done: true }] },
      { actionItems: [{ status: 'done', assignees: [{ name: 'Ada' }] }] },
    ],
  ])('%j', (draft, record) => {
    expect(migrated(draft)).toMatchObject({ record, warnings: [] });
  });

  it('empty fields say nothing', () => {
    const { record, warnings } = migrated({
      title: 'Fair',
      date: '',
      venue: null,
      actions: [{ text: 'x', owner: '', due: null }],
    });
    expect(warnings).toEqual([]);
    expect(record).not.toHaveProperty('start');
    expect([record.locations, record.actionItems]).toEqual([[], [{ id: 't1', text: 'x', assignees: [] }]]);
  });

  it('keeps what it cannot read, and says where it stood', () => {
    const { record, warnings } = migrated({
      title: 'Fair',
      date: 'next Tuesday',
      agenda: [{ topic: 'Stalls' }],
      attendees: [{ nick: 'ada' }],
      actions: [{ text: 'x', due: 'soon', ticket: 12 }],
      weather: 'fine',
    });
    expect(warnings.sort()).toEqual(['/actions/0/due', '/agenda', '/attendees', '/date']);
    expect(record).toMatchObject({
      draft: { date: 'next Tuesday', agenda: [{ topic: 'Stalls' }], attendees: [{ nick: 'ada' }] },
      actionItems: [{ id: 't1', text: 'x', ticket: 12, draft: { due: 'soon' } }],
      weather: 'fine',
      agenda: [],
    });
  });

  it('gives the same draft the same id, and does not change it', () => {
    const draft = Object.freeze({ title: 'Fair', attendees: Object.freeze(['Ada']) });
    expect(migrated(draft).record.id).toMatch(/^migrated-[0-9a-f]{8}$/);
    expect(migrated(draft)).toEqual(migrated({ ...draft }));
    expect(migrated({ ...draft, title: 'Fairs' }).record.id).not.toBe(migrated(draft).record.id);
  });
});

describe('version 1', () => {
  it('stays as it is', () => {
    expect(migrateMeetingRecord(harbourMinutes)).toEqual({
      success: true,
      record: MeetingRecordSchema.parse(harbourMinutes),
      from: '1',
      warnings: [],
    });
  });

  it('of the wrong shape gives issues', () => {
    expect(migrateMeetingRecord({ ...smallest, id: '' })).toMatchObject({
      success: false,
      issues: [{ code: 'blank-text', path: '/id' }],
      from: '1',
    });
  });
});

describe('any other version is an issue', () => {
  test.each([
    [{ ...smallest, schemaVersion: '2' }, 'unsupported-version', '/schemaVersion'],
    [{ ...smallest, schemaVersion: '1.1' }, 'unsupported-version', '/schemaVersion'],
    [{ ...smallest, schemaVersion: 1 }, 'unsupported-version', '/schemaVersion'],
    [{ ...smallest, schemaVersion: null }, 'unsupported-version', '/schemaVersion'],
    [{ id: 'r1', participants: [] }, 'missing-field', '/schemaVersion'],
    [{}, 'missing-field', '/schemaVersion'],
    [[], 'wrong-type', ''],
    [null, 'wrong-type', ''],
    ['{}', 'wrong-type', ''],
    [undefined, 'wrong-type', ''],
  ])('%j', (value, code, path) => {
    const result = migrateMeetingRecord(value);
    expect(result).toMatchObject({ success: false, issues: [{ code, path }] });
    expect(result).not.toHaveProperty('from');
  });

  it('says what to do', () => {
    const future = { ...smallest, schemaVersion: '2' };
    const message = (messages = {}) => {
      const result = migrateMeetingRecord(future, messages);
      return result.success ? '' : result.issues[0]?.message;
    };
    expect(message()).toBe(
      'schemaVersion is "2"; this package reads "0" and "1". Update @rapporteur/schema for a newer version; convert an older record with migrateMeetingRecord.',
    );
    expect(message({ messages: chineseMessages })).toMatch(/^schemaVersion 为 "2"/);
  });
});
