import * as z from 'zod';
import { MEETING_RELATIONS, type RelatedMeeting } from '../record/related-meeting.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import { MeetingTimeSchema } from './meeting-time.js';
import type { Fields, Identity, Named } from './named.js';

const _RelatedMeeting = open({
  relation: z.enum(MEETING_RELATIONS),
  name: optional(text()),
  start: optional(MeetingTimeSchema),
  url: optional(text('invalid-url')),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link RelatedMeeting}. */
export interface RelatedMeetingSchema extends Identity<typeof _RelatedMeeting> {
  _zod: Named<typeof _RelatedMeeting, Fields<RelatedMeeting>>;
}
export const RelatedMeetingSchema = _RelatedMeeting as RelatedMeetingSchema;
