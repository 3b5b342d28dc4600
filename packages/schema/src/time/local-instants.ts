import { zoneOffset } from './zone-offset.js';

const DAY = 86_400_000;

/**
 * The instants at which clocks in a zone show a local time: two where clocks are set back over it. Where clocks are set
 * forward over it, none shows it; then the instant at which they would, had they not been set (as iCalendar and
 * JSCalendar have it).
 *
 * @param local milliseconds, as of `localMilliseconds`
 * @returns milliseconds since 1970-01-01T00:00Z, ascending; empty where the zone is not known to this engine
 */
export function localInstants(local: number, timeZone: string): number[] {
  // A day before and a day after, at most one change lies between.
  const before = zoneOffset(timeZone, local - DAY);
  const after = zoneOffset(timeZone, local + DAY);
  if (before === undefined || after === undefined) return [];
  if (before === after) return [local - before];
  const shown = [local - before, local - after].filter(
    (instant) => zoneOffset(timeZone, instant) === local - instant,
  );
  return shown.length > 0 ? shown.sort((a, b) => a - b) : [local - before];
}
