import type { MeetingRecord } from '@rapporteur/schema';

/** A record with a value in every field; people and bodies are invented. The evidence quotes `sourceText`. */
const sourceText = `Minutes of the Harbour Committee
Held on 4 March, 10:00 to 12:30 CET, Harbour House
Present: Dr Ada Brandt (@ada), chair of the Quay Association
1. Dredging: Ada Brandt said: "The basin is too shallow."
`;

function quote(exact: string, field?: string): { start: number; end: number; exact: string; field?: string } {
  const start = sourceText.indexOf(exact);
  if (start < 0) throw new Error(`not in the source: ${exact}`);
  return { start, end: start + exact.length, exact, ...(field === undefined ? {} : { field }) };
}

export const fullRecord: MeetingRecord = {
  schemaVersion: '1',
  id: '2026-03-04-harbour-1a2b3c4d',
  name: 'Minutes of the Harbour Committee',
  classification: 'board-meeting',
  status: 'held',
  inLanguage: 'en',
  start: {
    value: '2026-03-04T10:00',
    timeZone: 'Europe/Berlin',
    zoneText: 'CET',
    text: '4 March, 10:00',
    assumed: ['year'],
    evidence: [quote('4 March, 10:00')],
  },
  end: { value: '2026-03-04T12:30', timeZone: 'Europe/Berlin', text: '12:30', evidence: [quote('12:30')] },
  attendanceMode: 'mixed',
  locations: [
    {
      id: 'l1',
      kind: 'physical',
      name: 'Harbour House',
      address: '1 Quay Street, 20457 Elbstadt',
      evidence: [quote('Harbour House')],
    },
    { id: 'l2', kind: 'virtual', name: 'Video room', url: 'https://meet.example.org/harbour' },
  ],
  organizers: [
    {
      name: 'Harbour Committee',
      kind: 'organization',
      role: 'organizer',
      evidence: [quote('Harbour Committee')],
    },
    { name: 'Elbstadt Port Authority', kind: 'organization', role: 'cohost' },
    { name: 'Ilse Maurer', kind: 'person', role: 'sponsor' },
  ],
  participants: [
    {
      id: 'p1',
      kind: 'person',
      name: 'Ada Brandt',
      honorific: 'Dr',
      identifiers: [{ scheme: 'github', identifier: '@ada' }],
      posts: [{ title: 'chair', organization: 'Quay Association' }, { title: 'harbour master' }],
      roles: ['chair', 'speaker'],
      presence: 'present',
      attendance: 'in-person',
      evidence: [quote('Ada Brandt'), quote('chair of the Quay Association', 'posts')],
    },
    {
      id: 'p2',
      kind: 'organization',
      name: 'Tug Owners Union',
      posts: [],
      roles: ['observer'],
      presence: 'present',
      attendance: 'remote',
      onBehalfOf: 'Pilots Guild',
    },
    { id: 'p3', kind: 'group', name: 'residents', posts: [], roles: ['note-keeper'], presence: 'absent' },
    {
      id: 'p4',
      kind: 'person',
      name: 'Tomas Vlk',
      posts: [{ organization: 'Dredging Works' }],
      roles: [],
      presence: 'unknown',
    },
    { id: 'p5', kind: 'person', name: 'Noor Haddad', posts: [], roles: [] },
  ],
  purposes: [
    { text: 'settle the dredging plan', evidence: [quote('Dredging')] },
    { text: 'hear the residents' },
  ],
  agenda: [
    {
      id: 'a1',
      number: '1',
      name: 'Dredging',
      presenters: [
        { name: 'Ada Brandt', participantId: 'p1', evidence: [quote('Ada Brandt')] },
        { name: 'Tomas Vlk', participantId: 'p4' },
      ],
      notes: [{ text: 'The survey of 2025 was shown.', speaker: { name: 'Tomas Vlk', participantId: 'p4' } }],
      start: { value: 'XXXX-XX-XXT10:15' },
      end: { value: 'XXXX-XX-XXT11:00' },
      evidence: [quote('1. Dredging')],
    },
    { id: 'a2', number: '1.a', name: 'Costs', parentId: 'a1', notes: [{ text: 'Figures follow.' }] },
    { id: 'a3', number: '2', name: 'Any other business', notes: [] },
  ],
  statements: [
    {
      id: 's1',
      text: 'The basin is too shallow.',
      speaker: { name: 'Ada Brandt', participantId: 'p1', evidence: [quote('Ada Brandt')] },
      kind: 'assessment',
      mode: 'direct',
      verb: 'said',
      agendaItemId: 'a1',
      evidence: [quote('The basin is too shallow.')],
    },
    { id: 's2', text: 'ships will call less often', kind: 'statement', mode: 'indirect' },
    {
      id: 's3',
      text: 'the works should begin in May',
      speaker: { name: 'The meeting' },
      kind: 'hope',
      mode: 'indirect',
      verb: 'hoped',
    },
  ],
  motions: [
    {
      id: 'm1',
      text: 'That the basin be dredged to nine metres.',
      movers: [{ name: 'Ada Brandt', participantId: 'p1' }],
      seconders: [{ name: 'Noor Haddad', participantId: 'p5' }, { name: 'Tug Owners Union' }],
      result: 'passed',
      counts: { yes: 5, no: 1, abstain: 0 },
      votes: [
        { voter: { name: 'Ada Brandt', participantId: 'p1' }, option: 'yes' },
        { voter: { name: 'Noor Haddad' }, option: 'no' },
        { voter: { name: 'Tomas Vlk' }, option: 'absent' },
      ],
      agendaItemId: 'a1',
      evidence: [quote('Dredging')],
    },
    { id: 'm2', text: 'That the fees be waived.', movers: [], seconders: [], result: 'withdrawn' },
  ],
  decisions: [
    { id: 'd1', text: 'The survey is published.', agendaItemId: 'a2', evidence: [quote('Dredging')] },
    { id: 'd2', text: 'The quay closes on Sundays.' },
  ],
  actionItems: [
    {
      id: 't1',
      text: 'Ask three firms for offers',
      assignees: [{ name: 'Tomas Vlk', participantId: 'p4' }, { name: 'Noor Haddad' }],
      due: { value: '2026-04-01', text: 'by 1 April', assumed: ['year'] },
      status: 'open',
      agendaItemId: 'a1',
      evidence: [quote('Dredging')],
    },
    { id: 't2', text: 'Put up the signs', assignees: [], status: 'done' },
  ],
  documents: [
    {
      name: 'Survey 2025',
      url: 'https://example.org/survey.pdf',
      note: 'with charts',
      evidence: [quote('Dredging')],
    },
    { url: 'https://example.org/plan' },
    { name: 'Oral report' },
  ],
  relatedMeetings: [
    {
      relation: 'next',
      name: 'April meeting',
      start: { value: '2026-04-08' },
      url: 'https://example.org/april',
      evidence: [quote('Held')],
    },
    { relation: 'previous', start: { value: '2026-02' } },
    { relation: 'series', name: 'Harbour Committee' },
  ],
  notes: [{ text: 'Coffee was served.', speaker: { name: 'Ilse Maurer' }, evidence: [quote('Held')] }],
  keywords: ['harbour', 'dredging'],
  sources: [
    {
      id: 'src1',
      title: 'Harbour Committee, March',
      url: 'https://example.org/minutes/march',
      publisher: 'Elbstadt Gazette',
      published: { value: '2026-03-06' },
      language: 'en',
      mediaType: 'text/plain',
      text: sourceText,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
  evidence: [
    quote('Minutes of the Harbour Committee', 'name'),
    quote('Held', 'status'),
    { ...quote('Committee', 'classification'), match: 'inferred', sourceId: 'src1' },
  ],
  extensions: { 'example.org:room': 7 },
};
