import type { ActionItem, ActionItemInput } from './action-item.js';
import type { AgendaItem, AgendaItemInput } from './agenda-item.js';
import type { Decision } from './decision.js';
import type { DocumentRef } from './document-ref.js';
import type { Evidence } from './evidence.js';
import type { Location } from './location.js';
import type { MeetingTime } from './meeting-time.js';
import type { Motion, MotionInput } from './motion.js';
import type { Note } from './note.js';
import type { Organizer } from './organizer.js';
import type { Participant, ParticipantInput } from './participant.js';
import type { Purpose } from './purpose.js';
import type { RelatedMeeting } from './related-meeting.js';
import type { Source } from './source.js';
import type { Statement } from './statement.js';

/** The version of the record that this package describes. */
export const SCHEMA_VERSION = '1';
/** What may become of a meeting: iCalendar and schema.org’s words, and `held` for one that took place. */
export const MEETING_STATUSES = [
  'tentative',
  'confirmed',
  'held',
  'cancelled',
  'postponed',
  'rescheduled',
] as const;
/** One of {@link MEETING_STATUSES}. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
/** On site, online, or both at once, as schema.org’s `EventAttendanceModeEnumeration` has it. */
export const ATTENDANCE_MODES = ['offline', 'online', 'mixed'] as const;
/** One of {@link ATTENDANCE_MODES}. */
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];
/** The classifications with a fixed meaning; others are allowed. */
export const CLASSIFICATIONS = [
  'symposium',
  'conference',
  'board-meeting',
  'general-meeting',
  'talks',
] as const;
/** One of {@link CLASSIFICATIONS}, or another word. */
export type Classification = (typeof CLASSIFICATIONS)[number] | (string & {});

/** What a report says about one meeting. One flat JSON document; entities refer to one another by ids local to it. */
export interface MeetingRecord {
  /** Version of this format: always `1`. */
  schemaVersion: typeof SCHEMA_VERSION;
  /** Identifier of the record. The parser derives it from the content: same text, same id. iCalendar `UID`. */
  id: string;
  /** The report's title; absent where no line of it names the meeting. schema.org `name`, iCalendar `SUMMARY`. */
  name?: string;
  /** Kind of meeting, lower case with hyphens: `symposium`, `conference`, `board-meeting`, `general-meeting`, `talks` or another word. Popolo and Open Civic Data `classification`. */
  classification?: Classification;
  /** What became of the meeting. `tentative`, `confirmed`, `cancelled` as iCalendar `STATUS`; `postponed`, `rescheduled` as schema.org `EventStatusType`; `held`: it took place. */
  status?: MeetingStatus;
  /** Language of the report as a BCP 47 tag. schema.org `inLanguage`. */
  inLanguage?: string;
  /** When it begins. schema.org `startDate`, iCalendar `DTSTART`. */
  start?: MeetingTime;
  /** When it ends; a date alone is the last day, included. schema.org `endDate`, iCalendar `DTEND` (which excludes it). */
  end?: MeetingTime;
  /** schema.org `eventAttendanceMode`: `OfflineEventAttendanceMode`, `OnlineEventAttendanceMode`, `MixedEventAttendanceMode`. */
  attendanceMode?: AttendanceMode;
  /** Venues and places to meet online. schema.org `location`. */
  locations: Location[];
  /** Bodies and persons that hold it. schema.org `organizer`. */
  organizers: Organizer[];
  /** Who took part, excused themselves or is referred to as acting. schema.org `attendee`, Popolo `participants`. */
  participants: Participant[];
  /** What it was called for. */
  purposes: Purpose[];
  /** Topics in order; a part refers to its whole by `parentId`. OParl `agendaItem`, Open Civic Data `agenda`. */
  agenda: AgendaItem[];
  /** Attributed speech, in text order. Popolo `Speech`. */
  statements: Statement[];
  /** Proposals put to the meeting, with their votes. Popolo `Motion` and `VoteEvent`. */
  motions: Motion[];
  /** What was agreed. OParl `resolutionText`. */
  decisions: Decision[];
  /** What is to be done, by whom and when. iCalendar `VTODO`. */
  actionItems: ActionItem[];
  /** Documents referred to. OParl `auxiliaryFile`, Open Civic Data `documents`. */
  documents: DocumentRef[];
  /** Other meetings referred to. */
  relatedMeetings: RelatedMeeting[];
  /** Text that fits no other field. */
  notes: Note[];
  /** Subject words. schema.org `keywords`, iCalendar `CATEGORIES`. */
  keywords?: string[];
  /** The texts the record was taken from: at least one. schema.org `isBasedOn`, Popolo `sources`. */
  sources: Source[];
  /** Evidence of this object's own fields (`name`, `status`, …), each with `field`. */
  evidence?: Evidence[];
  /** Values of other applications, under keys with a domain: `example.com:key`. JSCalendar's vendor-specific properties. */
  extensions?: Record<string, unknown>;
}

type List =
  | 'locations'
  | 'organizers'
  | 'participants'
  | 'purposes'
  | 'agenda'
  | 'statements'
  | 'motions'
  | 'decisions'
  | 'actionItems'
  | 'documents'
  | 'relatedMeetings'
  | 'notes';

/** {@link MeetingRecord} as written by an author: lists may be left out, and are `[]` once read. */
export interface MeetingRecordInput extends Omit<MeetingRecord, List> {
  locations?: Location[];
  organizers?: Organizer[];
  participants?: ParticipantInput[];
  purposes?: Purpose[];
  agenda?: AgendaItemInput[];
  statements?: Statement[];
  motions?: MotionInput[];
  decisions?: Decision[];
  actionItems?: ActionItemInput[];
  documents?: DocumentRef[];
  relatedMeetings?: RelatedMeeting[];
  notes?: Note[];
}
