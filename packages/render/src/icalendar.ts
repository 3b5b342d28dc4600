// The subpath `@rapporteur/render/icalendar`: iCalendar, RFC 5545.
export type { Converted, Loss } from './converted.js';
export { toICalendar, type ICalendarOptions } from './icalendar/to-icalendar.js';
