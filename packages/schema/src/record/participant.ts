import type { Evidence } from './evidence.js';
import type { Identifier } from './identifier.js';
import type { Post } from './post.js';

/** What a participant may be; a `group` is several without single names. */
export const PARTICIPANT_KINDS = ['person', 'organization', 'group'] as const;
/** One of {@link PARTICIPANT_KINDS}. */
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];
/** The roles with a fixed meaning; others are allowed. */
export const PARTICIPANT_ROLES = ['chair', 'secretary', 'host', 'speaker', 'guest', 'observer'] as const;
/** One of {@link PARTICIPANT_ROLES}, or another word. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number] | (string & {});
/** Whether a participant was there; `unknown` where the report only refers to them. */
export const PRESENCES = ['present', 'absent', 'unknown'] as const;
/** One of {@link PRESENCES}. */
export type Presence = (typeof PRESENCES)[number];
/** How a participant attended. */
export const ATTENDANCES = ['in-person', 'remote'] as const;
/** One of {@link ATTENDANCES}. */
export type Attendance = (typeof ATTENDANCES)[number];

/** A person, body or group that took part, excused itself, or is referred to as acting. schema.org `attendee`, iCalendar `ATTENDEE`. */
export interface Participant {
  /** Identifier within the record, that `participantId` refers to. */
  id: string;
  /** `person`, `organization`, or `group`: several without single names ("business representatives"). iCalendar `CUTYPE`, Popolo `Person` and `Organization`. */
  kind: ParticipantKind;
  /** Name without honorific, handle or brackets. schema.org `name`. */
  name: string;
  /** Form of address as written ("Dr.", "Cllr"). schema.org `honorificPrefix`, Popolo `honorific_prefix`. */
  honorific?: string;
  /** Handles and numbers in other systems. Popolo `identifiers`. */
  identifiers?: Identifier[];
  /** Positions held, as written beside the name. Popolo `memberships`. */
  posts: Post[];
  /** Parts played in the meeting: `chair`, `secretary`, `host`, `speaker`, `guest`, `observer` or another word. iCalendar `ROLE`. */
  roles: ParticipantRole[];
  /** Whether they were there; `unknown`: only referred to (the owner of an action item, say). iCalendar `PARTSTAT`. */
  presence?: Presence;
  /** How they attended. schema.org `eventAttendanceMode`, for one attendee. */
  attendance?: Attendance;
  /** The person or body represented, by proxy or as a delegate. Popolo `on_behalf_of`. */
  onBehalfOf?: string;
  /** Where they are named, and where the other fields are stated. */
  evidence?: Evidence[];
}

/** {@link Participant} as written by an author: lists may be left out. */
export interface ParticipantInput extends Omit<Participant, 'posts' | 'roles'> {
  posts?: Post[];
  roles?: ParticipantRole[];
}
