import type { Evidence } from './evidence.js';
import type { MeetingTime } from './meeting-time.js';

/** What another meeting may be to this one. */
export const MEETING_RELATIONS = ['next', 'previous', 'series', 'corrects', 'replaces'] as const;
/** One of {@link MEETING_RELATIONS}. */
export type MeetingRelation = (typeof MEETING_RELATIONS)[number];

/** Another meeting the report refers to. */
export interface RelatedMeeting {
  /** What that meeting is to this one; `series`: the series this one belongs to. schema.org `previousStartDate`, `superEvent`; JSCalendar `relatedTo`. */
  relation: MeetingRelation;
  /** Its name as written. schema.org `name`. */
  name?: string;
  /** When it begins. schema.org `startDate`. */
  start?: MeetingTime;
  /** Absolute URL, with its scheme. schema.org `url`. */
  url?: string;
  /** Where it is referred to. */
  evidence?: Evidence[];
}
