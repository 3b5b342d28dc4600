// Written by scripts/write-mini.mjs from src/strict/strict-meeting-record.ts; do not edit.
import { MeetingRecordSchema } from './meeting-record.js';
import { toStrict } from '../strict/to-strict.js';

/** `MeetingRecordSchema` for authoring: at every level, a key the record does not know is an issue; see {@link toStrict}. */
export const StrictMeetingRecordSchema: MeetingRecordSchema = toStrict(MeetingRecordSchema);
