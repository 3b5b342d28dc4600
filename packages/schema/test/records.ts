import { MeetingRecordSchema, type MeetingRecord, type MeetingRecordInput } from '../src/index.js';

/** The text that {@link harbourMinutes} was taken from. */
export const harbourText = `Harbour Committee of Westhaven

Date: 4 March 2026, 14:00–15:30
Place: Customs House, and by video

Present: Ada Lindqvist (chair), Tomas Okafor, Mei Sato
Apologies: Bruno Keller

1. Quay repairs
1.1 North quay
Ms Lindqvist said that "the north quay – closed since May – is safe again".
Moved by Tomas Okafor, seconded by Mei Sato: to open the north quay. For 2, against 1. Carried.
Agreed to open it on 1 April.
Action: Mei Sato to inform the skippers by 20 March.
`;

/** A sound record that uses every entity. */
export const harbourMinutes: MeetingRecordInput = {
  schemaVersion: '1',
  id: 'harbour-2026-03-04',
  name: 'Harbour Committee of Westhaven',
  classification: 'board-meeting',
  status: 'held',
  inLanguage: 'en-GB',
  start: {
    value: '2026-03-04T14:00',
    timeZone: 'Europe/London',
    text: '4 March 2026, 14:00',
    evidence: [quote('4 March 2026, 14:00')],
  },
  end: {
    value: '2026-03-04T15:30',
    timeZone: 'Europe/London',
    text: '15:30',
    assumed: ['year', 'month', 'day'],
  },
  attendanceMode: 'mixed',
  locations: [
    { id: 'l1', kind: 'physical', name: 'Customs House', evidence: [quote('Customs House')] },
    { id: 'l2', kind: 'virtual', name: 'video', url: 'https://example.org/meet/harbour' },
  ],
  organizers: [{ name: 'Harbour Committee of Westhaven', kind: 'organization', role: 'organizer' }],
  participants: [
    {
      id: 'p1',
      kind: 'person',
      name: 'Ada Lindqvist',
      honorific: 'Ms',
      posts: [{ title: 'chair', organization: 'Harbour Committee of Westhaven' }],
      roles: ['chair', 'speaker'],
      presence: 'present',
      attendance: 'in-person',
      evidence: [quote('Ada Lindqvist'), { ...quote('chair'), field: 'roles' }],
    },
    {
      id: 'p2',
      kind: 'person',
      name: 'Tomas Okafor',
      identifiers: [{ scheme: 'github', identifier: '@okafor' }],
      presence: 'present',
    },
    { id: 'p3', kind: 'person', name: 'Mei Sato', presence: 'present', attendance: 'remote' },
    { id: 'p4', kind: 'person', name: 'Bruno Keller', presence: 'absent' },
  ],
  purposes: [{ text: 'decide on the quays' }],
  agenda: [
    { id: 'a1', number: '1', name: 'Quay repairs', evidence: [quote('Quay repairs')] },
    {
      id: 'a2',
      number: '1.1',
      name: 'North quay',
      parentId: 'a1',
      presenters: [{ name: 'Ada Lindqvist', participantId: 'p1' }],
      notes: [{ text: 'A plan was shown.', speaker: { name: 'Mei Sato', participantId: 'p3' } }],
      start: { value: '2026-03-04T14:10', timeZone: 'Europe/London' },
      end: { value: '2026-03-04T14:40', timeZone: 'Europe/London' },
    },
  ],
  statements: [
    {
      id: 's1',
      text: 'the north quay – closed since May – is safe again',
      speaker: {
        name: 'Ada Lindqvist',
        participantId: 'p1',
        evidence: [{ ...quote('Ms Lindqvist'), match: 'inferred' }],
      },
      kind: 'assessment',
      mode: 'direct',
      verb: 'said',
      agendaItemId: 'a2',
      evidence: [{ ...quote('the north quay – closed since May – is safe again'), match: 'exact' }],
    },
  ],
  motions: [
    {
      id: 'm1',
      text: 'open the north quay',
      movers: [{ name: 'Tomas Okafor', participantId: 'p2' }],
      seconders: [{ name: 'Mei Sato', participantId: 'p3' }],
      result: 'passed',
      counts: { yes: 2, no: 1, abstain: 0 },
      votes: [
        { voter: { name: 'Tomas Okafor', participantId: 'p2' }, option: 'yes' },
        { voter: { name: 'Mei Sato', participantId: 'p3' }, option: 'yes' },
        { voter: { name: 'Ada Lindqvist', participantId: 'p1' }, option: 'no' },
        { voter: { name: 'Bruno Keller', participantId: 'p4' }, option: 'absent' },
      ],
      agendaItemId: 'a2',
    },
  ],
  decisions: [
    { id: 'd1', text: 'open it on 1 April', agendaItemId: 'a2', evidence: [quote('open it on 1 April')] },
  ],
  actionItems: [
    {
      id: 't1',
      text: 'inform the skippers',
      assignees: [{ name: 'Mei Sato', participantId: 'p3' }],
      due: { value: '2026-03-20', text: '20 March', assumed: ['year'] },
      status: 'open',
      agendaItemId: 'a2',
    },
  ],
  documents: [{ name: 'Survey of the quays', url: 'https://example.org/survey.pdf', note: 'appendix' }],
  relatedMeetings: [{ relation: 'next', start: { value: '2026-04' } }],
  notes: [{ text: 'Tea was served.' }],
  keywords: ['harbour', 'quay'],
  sources: [
    {
      id: 'minutes',
      title: 'Minutes',
      url: 'https://example.org/minutes',
      publisher: 'Westhaven',
      published: { value: '2026-03-06' },
      language: 'en-GB',
      mediaType: 'text/plain',
      text: harbourText,
      sha256: '0123456789abcdef'.repeat(4),
    },
  ],
  evidence: [{ ...quote('Harbour Committee of Westhaven'), field: 'name' }],
  extensions: { 'example.com:room': { seats: 40 } },
};

/** The smallest record there is. */
export const smallest: MeetingRecordInput = { schemaVersion: '1', id: 'r1', sources: [{}] };

/** Evidence of the first place where the text says this. */
export function quote(exact: string): { start: number; end: number; exact: string } {
  const start = harbourText.indexOf(exact);
  if (start < 0) throw new Error(`The text does not say ${JSON.stringify(exact)}.`);
  return { start, end: start + exact.length, exact };
}

/** A copy of the sound record, with one change. */
export function harbourWith(change: (record: MeetingRecord) => void): MeetingRecord {
  const record = MeetingRecordSchema.parse(structuredClone(harbourMinutes));
  change(record);
  return record;
}
