import type { Evidence } from './evidence.js';

export const ORGANIZER_KINDS = ['organization', 'person'] as const;
export type OrganizerKind = (typeof ORGANIZER_KINDS)[number];
export const ORGANIZER_ROLES = ['organizer', 'host', 'cohost', 'sponsor'] as const;
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
