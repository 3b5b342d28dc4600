import type { MeetingRecord } from '@rapporteur/schema';

/** A record with these fields and nothing else. */
export function recordOf(fields: Partial<MeetingRecord>): MeetingRecord {
  return {
    schemaVersion: '1',
    id: 'r1',
    locations: [],
    organizers: [],
    participants: [],
    purposes: [],
    agenda: [],
    statements: [],
    motions: [],
    decisions: [],
    actionItems: [],
    documents: [],
    relatedMeetings: [],
    notes: [],
    sources: [],
    ...fields,
  };
}
