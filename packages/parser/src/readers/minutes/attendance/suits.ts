import type { AttendanceKind } from './attendance-kind.js';
import type { Entry } from './entry.js';

/** In a list of proxies, a name alone says neither that somebody was there nor that they were not. */
export function suits(entry: Entry, kind: AttendanceKind): boolean {
  return kind.proxies !== true || entry.standIn !== undefined || entry.onBehalfOf !== undefined;
}
