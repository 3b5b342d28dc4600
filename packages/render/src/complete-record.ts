import type { MeetingRecord, MeetingRecordInput } from '@rapporteur/schema';

/** The record with its lists there, `[]` where an author left them out. */
export function completeRecord(record: MeetingRecordInput, caller: string): MeetingRecord {
  if (typeof record !== 'object' || record === null || record.schemaVersion === undefined)
    throw new TypeError(
      `${caller} takes a MeetingRecord, such as parseReport(text).record; got ${record === null ? 'null' : typeof record}` +
        (typeof record === 'object' && record ? ' without schemaVersion' : ''),
    );
  return {
    locations: [],
    organizers: [],
    purposes: [],
    statements: [],
    decisions: [],
    documents: [],
    relatedMeetings: [],
    notes: [],
    ...record,
    participants: (record.participants ?? []).map((node) => ({ posts: [], roles: [], ...node })),
    agenda: (record.agenda ?? []).map((node) => ({ notes: [], ...node })),
    motions: (record.motions ?? []).map((node) => ({ movers: [], seconders: [], ...node })),
    actionItems: (record.actionItems ?? []).map((node) => ({ assignees: [], ...node })),
  };
}
