import type { RecordIssueCode } from '../src/index.js';
import { harbourMinutes, smallest } from './records.js';

// What each entity takes and refuses by its shape. Zod, Zod Mini and JSON Schema are held against the same lists.

export type SchemaName =
  | 'ActionItem'
  | 'AgendaItem'
  | 'AgentRef'
  | 'Decision'
  | 'DocumentRef'
  | 'Evidence'
  | 'Identifier'
  | 'Location'
  | 'MeetingRecord'
  | 'MeetingTime'
  | 'Motion'
  | 'Note'
  | 'Organizer'
  | 'Participant'
  | 'Post'
  | 'Purpose'
  | 'RelatedMeeting'
  | 'Source'
  | 'Statement'
  | 'Vote'
  | 'VoteCounts';

const evidence = { start: 0, end: 3, exact: 'abc' };
const person = { id: 'p1', kind: 'person', name: 'Ada' };

export const accepted: [schema: SchemaName, value: unknown][] = [
  ['Evidence', evidence],
  ['Evidence', { ...evidence, field: 'name', match: 'inferred', sourceId: 's1' }],
  ['Evidence', { start: 5, end: 6, exact: '\n' }],
  ['MeetingTime', { value: '2026' }],
  ['MeetingTime', { value: 'XXXX-02-29T23:59:59', timeZone: 'America/Argentina/Buenos_Aires' }],
  ['MeetingTime', { value: '2026-01', timeZone: 'UTC' }],
  ['MeetingTime', { value: '2026-01', timeZone: 'Etc/GMT+5' }],
  ['MeetingTime', { value: '2026-01', timeZone: '-09:30' }],
  ['MeetingTime', { value: '2026-01-01T09:00', zoneText: 'PST', text: '9 am PST' }],
  ['MeetingTime', { value: '2026-01-22', assumed: ['year', 'month', 'day', 'time'], evidence: [evidence] }],
  ['AgentRef', { name: 'the meeting' }],
  ['AgentRef', { name: '陈学', participantId: 'p1', evidence: [] }],
  ['Location', { kind: 'virtual', name: 'Video', url: 'tel:+1-555-0100' }],
  [
    'Location',
    { kind: 'physical', name: 'Rathaus', address: 'Markt 1', url: 'https://例え.example/場所?a=ä' },
  ],
  ['Organizer', { name: 'Guild' }],
  ['Organizer', { name: 'Guild', kind: 'organization', role: 'cohost', evidence: [evidence] }],
  ['Post', {}],
  ['Post', { title: 'treasurer', organization: 'Guild' }],
  ['Identifier', { scheme: 'orcid', identifier: '0000-0000-0000-0000' }],
  ['Participant', person],
  [
    'Participant',
    { ...person, posts: [{}], roles: ['chair', 'teller'], presence: 'unknown', onBehalfOf: 'Guild' },
  ],
  ['Participant', { ...person, kind: 'group', identifiers: [], attendance: 'remote' }],
  ['Purpose', { text: 'plan the fair' }],
  ['Note', { text: '…', speaker: { name: 'Ada' } }],
  ['AgendaItem', { id: 'a1', name: 'Fair' }],
  [
    'AgendaItem',
    { id: 'a1', name: 'Fair', notes: [{ text: 'x' }], start: { value: '2026' }, presenters: [] },
  ],
  ['Statement', { id: 's1', text: 'it rains', kind: 'complaint', mode: 'indirect' }],
  ['VoteCounts', {}],
  ['VoteCounts', { yes: 0, no: 12, abstain: 1 }],
  ['Vote', { voter: { name: 'Ada' }, option: 'absent' }],
  ['Motion', { id: 'm1', text: 'adjourn' }],
  ['Motion', { id: 'm1', text: 'adjourn', result: 'deferred', counts: {}, votes: [] }],
  ['Decision', { id: 'd1', text: 'meet again' }],
  ['ActionItem', { id: 't1', text: 'call the printer', due: { value: '2026-01' }, status: 'done' }],
  ['DocumentRef', {}],
  ['DocumentRef', { name: 'Slides', url: 'file:///slides.pdf' }],
  ['RelatedMeeting', { relation: 'corrects', name: 'Spring meeting', url: 'urn:x:y' }],
  ['Source', {}],
  ['Source', { text: '', language: 'zh-Hans-CN', mediaType: 'application/vnd.api+json' }],
  ['Source', { sha256: 'a'.repeat(64), published: { value: '2026-01-23' } }],
  ['MeetingRecord', smallest],
  ['MeetingRecord', harbourMinutes],
  ['MeetingRecord', { ...smallest, classification: 'regatta', extensions: { 'a-b.example.org:x/y': null } }],
  // Keys that the record does not know are kept at every level.
  [
    'MeetingRecord',
    { ...smallest, mood: 'fine', sources: [{ pages: 3 }], notes: [{ text: 'x', page: { no: 1 } }] },
  ],
];

type Rejected = [schema: SchemaName, value: unknown, code: RecordIssueCode, path: string];

export const rejected: Rejected[] = [
  ['Evidence', { ...evidence, start: -1 }, 'invalid-number', '/start'],
  ['Evidence', { ...evidence, start: 1.5 }, 'invalid-number', '/start'],
  ['Evidence', { ...evidence, start: '1' }, 'wrong-type', '/start'],
  ['Evidence', { ...evidence, exact: '' }, 'blank-text', '/exact'],
  ['Evidence', { ...evidence, match: 'fuzzy' }, 'unknown-value', '/match'],
  ['Evidence', { start: 0, end: 3 }, 'missing-field', '/exact'],
  ['Evidence', { ...evidence, field: ' ' }, 'blank-text', '/field'],
  ['MeetingTime', {}, 'missing-field', '/value'],
  ['MeetingTime', { value: '22/01/2026' }, 'invalid-time-value', '/value'],
  ['MeetingTime', { value: '2026-02-30' }, 'invalid-time-value', '/value'],
  ['MeetingTime', { value: '2026-01-22T09:00Z' }, 'invalid-time-value', '/value'],
  ['MeetingTime', { value: '2026', timeZone: 'PST' }, 'invalid-time-zone', '/timeZone'],
  ['MeetingTime', { value: '2026', timeZone: '+8' }, 'invalid-time-zone', '/timeZone'],
  ['MeetingTime', { value: '2026', timeZone: 'Asia/' }, 'invalid-time-zone', '/timeZone'],
  ['MeetingTime', { value: '2026', assumed: ['week'] }, 'unknown-value', '/assumed/0'],
  ['MeetingTime', { value: '2026', assumed: 'year' }, 'wrong-type', '/assumed'],
  ['MeetingTime', '2026', 'wrong-type', ''],
  ['AgentRef', { name: '' }, 'blank-text', '/name'],
  ['AgentRef', { name: 'Ada', participantId: 1 }, 'wrong-type', '/participantId'],
  ['AgentRef', 'Ada', 'wrong-type', ''],
  ['Location', { name: 'Rathaus' }, 'missing-field', '/kind'],
  ['Location', { kind: 'hybrid', name: 'Rathaus' }, 'unknown-value', '/kind'],
  ['Location', { kind: 'virtual', name: 'x', url: 'www.example.org' }, 'invalid-url', '/url'],
  ['Location', { kind: 'virtual', name: 'x', url: 'https://example.org/a b' }, 'invalid-url', '/url'],
  ['Organizer', { name: 'Guild', kind: 'group' }, 'unknown-value', '/kind'],
  ['Organizer', { name: 'Guild', role: null }, 'wrong-type', '/role'],
  ['Post', { title: '' }, 'blank-text', '/title'],
  ['Identifier', { scheme: 'github' }, 'missing-field', '/identifier'],
  ['Participant', { kind: 'person', name: 'Ada' }, 'missing-field', '/id'],
  ['Participant', { ...person, presence: 'Present' }, 'unknown-value', '/presence'],
  ['Participant', { ...person, roles: 'chair' }, 'wrong-type', '/roles'],
  ['Participant', { ...person, roles: [''] }, 'blank-text', '/roles/0'],
  ['Participant', { ...person, posts: ['treasurer'] }, 'wrong-type', '/posts/0'],
  ['Participant', { ...person, honorific: null }, 'wrong-type', '/honorific'],
  ['Participant', { ...person, posts: null }, 'wrong-type', '/posts'],
  ['Purpose', { text: '\u3000\n' }, 'blank-text', '/text'],
  ['Note', { text: 'x', speaker: 'Ada' }, 'wrong-type', '/speaker'],
  ['AgendaItem', { id: 'a1' }, 'missing-field', '/name'],
  ['AgendaItem', { id: 'a1', name: 'Fair', number: 4 }, 'wrong-type', '/number'],
  ['Statement', { id: 's1', text: 'x', kind: 'hope', mode: 'reported' }, 'unknown-value', '/mode'],
  ['Statement', { id: 's1', text: 'x', mode: 'direct' }, 'missing-field', '/kind'],
  ['VoteCounts', { yes: -1 }, 'invalid-number', '/yes'],
  ['VoteCounts', { yes: '7' }, 'wrong-type', '/yes'],
  ['Vote', { voter: { name: 'Ada' }, option: 'aye' }, 'unknown-value', '/option'],
  ['Vote', { option: 'yes' }, 'missing-field', '/voter'],
  ['Motion', { id: 'm1', text: 'adjourn', result: 'carried' }, 'unknown-value', '/result'],
  ['Motion', { id: 'm1', text: 'adjourn', movers: { name: 'Ada' } }, 'wrong-type', '/movers'],
  ['Decision', { id: 'd1' }, 'missing-field', '/text'],
  ['ActionItem', { id: 't1', text: 'x', due: '2026-01-22' }, 'wrong-type', '/due'],
  ['ActionItem', { id: 't1', text: 'x', status: 'closed' }, 'unknown-value', '/status'],
  ['DocumentRef', { url: 'slides.pdf' }, 'invalid-url', '/url'],
  ['RelatedMeeting', { name: 'Spring meeting' }, 'missing-field', '/relation'],
  ['RelatedMeeting', { relation: 'next', start: { value: 'soon' } }, 'invalid-time-value', '/start/value'],
  ['Source', { language: 'en_GB' }, 'invalid-language', '/language'],
  ['Source', { language: 'English (UK)' }, 'invalid-language', '/language'],
  ['Source', { mediaType: 'text/plain; charset=utf-8' }, 'invalid-media-type', '/mediaType'],
  ['Source', { sha256: 'A'.repeat(64) }, 'invalid-sha256', '/sha256'],
  ['Source', { text: null }, 'wrong-type', '/text'],
  ['MeetingRecord', {}, 'missing-field', '/schemaVersion'],
  ['MeetingRecord', { ...smallest, schemaVersion: '2' }, 'unsupported-version', '/schemaVersion'],
  ['MeetingRecord', { ...smallest, schemaVersion: 1 }, 'unsupported-version', '/schemaVersion'],
  ['MeetingRecord', { ...smallest, id: '' }, 'blank-text', '/id'],
  ['MeetingRecord', { ...smallest, name: '' }, 'blank-text', '/name'],
  ['MeetingRecord', { ...smallest, sources: [] }, 'empty-list', '/sources'],
  ['MeetingRecord', { schemaVersion: '1', id: 'r1' }, 'missing-field', '/sources'],
  ['MeetingRecord', { ...smallest, status: 'planned' }, 'unknown-value', '/status'],
  ['MeetingRecord', { ...smallest, attendanceMode: 'hybrid' }, 'unknown-value', '/attendanceMode'],
  ['MeetingRecord', { ...smallest, keywords: [' '] }, 'blank-text', '/keywords/0'],
  ['MeetingRecord', { ...smallest, extensions: { room: 1 } }, 'invalid-extension-key', '/extensions/room'],
  ['MeetingRecord', { ...smallest, extensions: [] }, 'wrong-type', '/extensions'],
  [
    'MeetingRecord',
    {
      ...smallest,
      statements: [
        { id: 's1', text: 'x', kind: 'hope', mode: 'direct', evidence: [{ ...evidence, end: null }] },
      ],
    },
    'wrong-type',
    '/statements/0/evidence/0/end',
  ],
  ['MeetingRecord', null, 'wrong-type', ''],
  ['MeetingRecord', [], 'wrong-type', ''],
  ['MeetingRecord', 'minutes', 'wrong-type', ''],
];
