import { MeetingRecordSchema } from '../schemas/meeting-record.js';
import { toStrict } from './to-strict.js';

/** `MeetingRecordSchema` for authoring: at every level, a key the record does not know is an issue; see {@link toStrict}. */
export const StrictMeetingRecordSchema: MeetingRecordSchema = toStrict(MeetingRecordSchema);
