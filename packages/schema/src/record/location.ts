import type { Evidence } from './evidence.js';

/** A venue (schema.org `Place`), or a place to meet online (`VirtualLocation`). */
export const LOCATION_KINDS = ['physical', 'virtual'] as const;
/** One of {@link LOCATION_KINDS}. */
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** Where the meeting takes place: a venue, or a place to meet online. schema.org `Event.location`. */
export interface Location {
  /** Identifier within the record. */
  id?: string;
  /** `physical`: schema.org `Place`; `virtual`: schema.org `VirtualLocation`. */
  kind: LocationKind;
  /** Name as written, without the address where the two can be told apart. schema.org `name`. */
  name: string;
  /** Postal address as written, in one string. schema.org `address`, OParl `streetAddress`. */
  address?: string;
  /** Absolute URL, with its scheme: of the video conference, or of the venue. schema.org `url`. */
  url?: string;
  /** Where the place is named. */
  evidence?: Evidence[];
}
