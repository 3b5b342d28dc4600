/** A record of about a hundred texts, times and names, as a report of two pages gives; people and bodies are invented. */
export function hundredLeaves() {
  const list = (length, make) => Array.from({ length }, (_, index) => make(index + 1));
  return {
    schemaVersion: '1',
    id: 'bench',
    name: 'Symposium on the harbours of the northern coast',
    classification: 'symposium',
    status: 'held',
    inLanguage: 'en',
    start: { value: '2026-03-04T10:00' },
    locations: [{ kind: 'physical', name: 'Harbour House' }],
    organizers: [{ name: 'Harbour Committee' }],
    participants: list(12, (n) => ({
      id: `p${n}`,
      kind: 'person',
      name: `Ada Brandt ${n}`,
      posts: [{ title: 'Vice President', organization: `Quay & Dock Association ${n}` }],
      roles: [],
      presence: 'present',
    })),
    purposes: list(3, (n) => ({ text: `settle question ${n} of the dredging plan` })),
    agenda: [],
    statements: list(12, (n) => ({
      id: `s${n}`,
      text: `the traffic of basin ${n} grew by more than a tenth, and the "quay" is too short for it`,
      speaker: { name: `Ada Brandt ${n}` },
      kind: 'statement',
      mode: 'indirect',
      verb: 'pointed out',
    })),
    motions: [],
    decisions: list(6, (n) => ({
      id: `d${n}`,
      text: `Basin ${n} is dredged to nine metres before the winter.`,
    })),
    actionItems: list(4, (n) => ({
      id: `t${n}`,
      text: `Ask three firms for offers on basin ${n}`,
      assignees: [{ name: `Tomas Vlk ${n}` }],
      due: { value: `2026-04-0${n}` },
      status: 'open',
    })),
    documents: [],
    relatedMeetings: [],
    notes: [],
    sources: [],
  };
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

/** Texts, names and times in a record. */
export function countLeaves(value) {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum, item) => sum + countLeaves(item), 0)
    : 1;
}
