import type { Evidence } from './evidence.js';

/** What an organizer may be, as schema.org has it. */
export const ORGANIZER_KINDS = ['organization', 'person'] as const;
/** One of {@link ORGANIZER_KINDS}. */
export type OrganizerKind = (typeof ORGANIZER_KINDS)[number];
/** Parts played in holding a meeting: calling it, receiving it, receiving it together, paying for it. */
export const ORGANIZER_ROLES = ['organizer', 'host', 'cohost', 'sponsor'] as const;
/** One of {@link ORGANIZER_ROLES}. */
export type OrganizerRole = (typeof ORGANIZER_ROLES)[number];

/** A body or person that holds the meeting. schema.org `Event.organizer`, iCalendar `ORGANIZER`. */
export interface Organizer {
  /** Name as written. schema.org `name`. */
  name: string;
  /** schema.org `Organization` or `Person`; absent: not known. */
  kind?: OrganizerKind;
  /** Part played in holding it. `sponsor`: schema.org `sponsor`; the others refine schema.org `organizer`. */
  role?: OrganizerRole;
  /** Where it is named. */
  evidence?: Evidence[];
}
