import * as z from 'zod';
import { TIME_PARTS, type MeetingTime } from '../record/meeting-time.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _MeetingTime = open({
  value: text('invalid-time-value'),
  timeZone: optional(text('invalid-time-zone')),
  zoneText: optional(text()),
  text: optional(text()),
  assumed: optional(z.array(z.enum(TIME_PARTS))),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link MeetingTime}. */
export interface MeetingTimeSchema extends Identity<typeof _MeetingTime> {
  _zod: Named<typeof _MeetingTime, Fields<MeetingTime>>;
}
export const MeetingTimeSchema = _MeetingTime as MeetingTimeSchema;
