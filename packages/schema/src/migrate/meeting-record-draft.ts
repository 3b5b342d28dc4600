/**
 * Version 0: a meeting as many apps store it, flat and with names in place of references. Never published as a format;
 * described so that such data has a way into version 1.
 *
 * Every field may be left out, but one of `title`, `date`, `venue`, `attendees` and `actions` must be there where
 * `schemaVersion` is not. Fields not described here keep their names; a value that is not as described is kept under
 * `draft` (`draft.date`), with a warning.
 */
export interface MeetingRecordDraft {
  schemaVersion?: '0' | 0;
  id?: string | number;
  /** Becomes `name`. */
  title?: string;
  /** A `MeetingTime.value`, or an ISO 8601 date-time with `Z` or an offset. Becomes `start`. */
  date?: string;
  /** The same. Becomes `end`. */
  endDate?: string;
  /** Becomes a physical location; a URL becomes a virtual one. */
  venue?: string;
  /** Becomes an organizer. */
  organizer?: string;
  /** Become participants who are present, or absent where `present` is `false`. */
  attendees?: (string | MeetingDraftAttendee)[];
  /** Names; become participants who are absent. */
  absentees?: string[];
  /** Headings; become agenda items. */
  agenda?: string[];
  /** Become notes. */
  notes?: string | string[];
  /** Become decisions. */
  decisions?: string[];
  /** Become action items. */
  actions?: (string | MeetingDraftAction)[];
  /** Where the meeting was reported. Becomes the source's `url`. */
  url?: string;
}

/** Somebody who attended, in a {@link MeetingRecordDraft}. */
export interface MeetingDraftAttendee {
  name: string;
  /** Becomes a role. */
  role?: string;
  /** A position; becomes the title of a post. */
  title?: string;
  /** Becomes the organization of that post. */
  organization?: string;
  /** Becomes an identifier of the scheme `email`. */
  email?: string;
  present?: boolean;
}

/** Something to do, in a {@link MeetingRecordDraft}. */
export interface MeetingDraftAction {
  text: string;
  /** Names; become assignees, and participants of unknown presence where they did not attend. */
  owner?: string | string[];
  /** As `date`. */
  due?: string;
  done?: boolean;
}
