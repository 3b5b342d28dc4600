/**
 * A record with a hundred texts, names, times and codes, with something of every kind, as minutes of two pages give; people and bodies
 * are invented.
 */
export function hundredLeaves() {
  return {
    schemaVersion: '1',
    id: 'harbour-2026-03-04',
    name: 'Minutes of the Harbour Committee',
    classification: 'committee-meeting',
    status: 'held',
    inLanguage: 'en',
    start: { value: '2026-03-04T10:00' },
    attendanceMode: 'offline',
    locations: [{ kind: 'physical', name: 'Harbour House' }],
    organizers: [{ name: 'Harbour Committee' }],
    participants: [
      member(1, 'Ada Brandt', 'Chair', 'Quay & Dock Association', 'present', ['chair']),
      member(2, 'Tomas Vlk', 'Vice President', 'Dredging Works', 'present', ['secretary']),
      member(3, 'Noor Haddad', 'Harbour Master', 'Elbstadt Port Authority', 'present'),
      member(4, 'Ilse Maurer', 'Treasurer', 'Pilots Guild', 'present'),
      member(5, 'Piet Jansma', 'Director', 'Tug Owners Union', 'absent'),
    ],
    purposes: [{ text: 'settle the dredging plan' }],
    agenda: [
      { id: 'a1', number: '1', name: 'Dredging', notes: [{ text: 'The survey of last year was shown.' }] },
      { id: 'a2', number: '2', name: 'Fees', notes: [] },
    ],
    statements: [
      statement(1, 'Ada Brandt', 'pointed out', 'the traffic of the outer basin grew by more than a tenth'),
      statement(2, 'Noor Haddad', 'stressed', 'the "long quay" is too short for the ships that call today'),
      statement(3, 'Tomas Vlk', 'said', "the harbour's dredgers are at work elsewhere until the autumn"),
    ],
    motions: [
      {
        id: 'm1',
        text: 'That the outer basin be dredged to nine metres.',
        movers: [{ name: 'Ada Brandt' }],
        seconders: [{ name: 'Ilse Maurer' }],
        result: 'passed',
        counts: { yes: 3, no: 1, abstain: 0 },
        agendaItemId: 'a1',
      },
    ],
    decisions: [
      { id: 'd1', text: 'The fees stay as they are until the end of the year.', agendaItemId: 'a2' },
    ],
    actionItems: [
      task(1, 'Ask three firms for offers', 'Tomas Vlk', '2026-04-01'),
      task(2, 'Publish the survey', 'Noor Haddad', '2026-03-20'),
    ],
    documents: [{ name: 'Survey of the outer basin', url: 'https://example.org/survey.pdf' }],
    relatedMeetings: [{ relation: 'next', start: { value: '2026-04-08' } }],
    notes: [{ text: 'The meeting closed at noon.' }],
    sources: [
      {
        title: 'Harbour Committee, March',
        url: 'https://example.org/minutes/march',
        publisher: 'Elbstadt Gazette',
        published: { value: '2026-03-06' },
      },
    ],
  };
}

function member(number, name, title, organization, presence, roles = []) {
  return { id: `p${number}`, kind: 'person', name, posts: [{ title, organization }], roles, presence };
}

function statement(number, name, verb, text) {
  return { id: `s${number}`, text, speaker: { name }, kind: 'statement', mode: 'indirect', verb };
}

function task(number, text, name, value) {
  return { id: `t${number}`, text, assignees: [{ name }], due: { value }, status: 'open' };
}

/** The same with as many participants as asked for. */
export function withParticipants(count) {
  const record = hundredLeaves();
  const [first] = record.participants;
  return {
    ...record,
    participants: Array.from({ length: count }, (_, n) => ({
      ...first,
      id: `q${n}`,
      name: `Ada Brandt ${n}`,
    })),
  };
}

/** Texts, names, times, codes and numbers in a record. */
export function countLeaves(value) {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum, item) => sum + countLeaves(item), 0)
    : 1;
}
