// Written by scripts/write-mini.mjs from src/schemas/meeting-record.ts; do not edit.
import * as z from 'zod/mini';
import {
  ATTENDANCE_MODES,
  MEETING_STATUSES,
  SCHEMA_VERSION,
  type MeetingRecord,
  type MeetingRecordInput,
} from '../record/meeting-record.js';
import { ActionItemSchema } from './action-item.js';
import { AgendaItemSchema } from './agenda-item.js';
import { DecisionSchema } from './decision.js';
import { DocumentRefSchema } from './document-ref.js';
import { EvidenceSchema } from './evidence.js';
import { list, open, optional, text } from './fields.js';
import { LocationSchema } from './location.js';
import { MeetingTimeSchema } from './meeting-time.js';
import { MotionSchema } from './motion.js';
import type { Fields, Identity, Named } from './named.js';
import { NoteSchema } from './note.js';
import { OrganizerSchema } from './organizer.js';
import { ParticipantSchema } from './participant.js';
import { PurposeSchema } from './purpose.js';
import { RelatedMeetingSchema } from './related-meeting.js';
import { SourceSchema } from './source.js';
import { StatementSchema } from './statement.js';

const _MeetingRecord = open({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: text(),
  name: optional(text()),
  classification: optional(text()),
  status: optional(z.enum(MEETING_STATUSES)),
  inLanguage: optional(text('invalid-language')),
  start: optional(MeetingTimeSchema),
  end: optional(MeetingTimeSchema),
  attendanceMode: optional(z.enum(ATTENDANCE_MODES)),
  locations: list(LocationSchema),
  organizers: list(OrganizerSchema),
  participants: list(ParticipantSchema),
  purposes: list(PurposeSchema),
  agenda: list(AgendaItemSchema),
  statements: list(StatementSchema),
  motions: list(MotionSchema),
  decisions: list(DecisionSchema),
  actionItems: list(ActionItemSchema),
  documents: list(DocumentRefSchema),
  relatedMeetings: list(RelatedMeetingSchema),
  notes: list(NoteSchema),
  keywords: optional(z.array(text())),
  sources: z.array(SourceSchema).check(z.minLength(1)),
  evidence: optional(z.array(EvidenceSchema)),
  extensions: optional(z.record(text('invalid-extension-key'), z.unknown())),
});
/** Schema of {@link MeetingRecord}. */
export interface MeetingRecordSchema extends Identity<typeof _MeetingRecord> {
  _zod: Named<typeof _MeetingRecord, Fields<MeetingRecord>, Fields<MeetingRecordInput>>;
}
export const MeetingRecordSchema = _MeetingRecord as MeetingRecordSchema;
