/** A sound record with `participants` people and `spans` pieces of evidence in all, and the text they quote. */
export function largeRecord(participants, spans) {
  const lines = [];
  const people = [];
  const perPerson = Math.max(1, Math.round(spans / participants));
  let offset = 0;
  for (let i = 0; i < participants; i++) {
    const name = `Person ${i.toString(36)} of Alderbrook`;
    const line = `${name} attended.\n`;
    lines.push(line);
    people.push({
      id: `p${i + 1}`,
      kind: 'person',
      name,
      posts: [],
      roles: [],
      presence: 'present',
      evidence: Array.from({ length: perPerson }, () => ({
        start: offset,
        end: offset + name.length,
        exact: name,
      })),
    });
    offset += line.length;
  }
  const record = {
    schemaVersion: '1',
    id: `large-${participants}`,
    name: 'General meeting of Alderbrook',
    locations: [],
    organizers: [],
    participants: people,
    purposes: [],
    agenda: [],
    statements: [],
    motions: [],
    decisions: [],
    actionItems: [],
    documents: [],
    relatedMeetings: [],
    notes: [],
    sources: [{ mediaType: 'text/plain' }],
  };
  return { record, text: lines.join('') };
}
