/** schema.org `Organization` or `Person`, by name. */
export interface JsonLdAgent {
  '@type': 'Organization' | 'Person';
  name: string;
}

/** schema.org `Place` or `VirtualLocation`. */
export interface JsonLdLocation {
  '@type': 'Place' | 'VirtualLocation';
  name: string;
  address?: string;
  url?: string;
}

/** schema.org `Event`. */
export interface JsonLdEvent {
  '@type': 'Event';
  '@id': string;
  identifier: string;
  name?: string;
  description?: string;
  startDate: string;
  endDate?: string;
  eventStatus?: `https://schema.org/Event${'Scheduled' | 'Cancelled' | 'Postponed' | 'Rescheduled'}`;
  eventAttendanceMode?: `https://schema.org/${'Offline' | 'Online' | 'Mixed'}EventAttendanceMode`;
  location?: JsonLdLocation[];
  organizer?: JsonLdAgent[];
  sponsor?: JsonLdAgent[];
  attendee?: JsonLdAgent[];
  superEvent?: { '@type': 'EventSeries'; name: string };
  inLanguage?: string;
  keywords?: string;
  subjectOf: { '@id': string };
}

/** schema.org `Report`. */
export interface JsonLdReport {
  '@type': 'Report';
  '@id': string;
  name?: string;
  url?: string;
  inLanguage?: string;
  datePublished?: string;
  publisher?: JsonLdAgent;
  about?: { '@id': string };
  citation?: { '@type': 'CreativeWork'; name?: string; url?: string }[];
}

/** What `toJsonLd` gives: the report, and the event if its date is whole. */
export interface JsonLdGraph {
  '@context': 'https://schema.org';
  '@graph': (JsonLdReport | JsonLdEvent)[];
}
