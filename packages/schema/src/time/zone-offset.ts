import { TEXT_RULES } from '../rules/text-rules.js';
import { localMilliseconds } from './calendar.js';

const formats = new Map<string, Intl.DateTimeFormat>();

// Since 1972 zones change their offsets on the quarter hour, so one look at each is enough.
const QUARTER = 900_000;
const YEAR_1972 = 63_072_000_000;
const LARGEST = 10_000;
const known = new Map<string, number>();

/**
 * Milliseconds by which clocks in a zone are ahead of UTC at an instant.
 *
 * @param timeZone `UTC`, `±hh:mm` or an IANA name
 * @param instant milliseconds since 1970-01-01T00:00Z, after the year 1
 * @returns `undefined` where the zone is not one of these, or not known to this JavaScript engine
 */
export function zoneOffset(timeZone: string, instant: number): number | undefined {
  if (!TEXT_RULES['invalid-time-zone'].test(timeZone)) return undefined;
  if (timeZone === 'UTC' || timeZone === 'GMT') return 0;
  const sign = timeZone.charAt(0);
  if (sign === '+' || sign === '-') {
    const minutes = Number(timeZone.slice(1, 3)) * 60 + Number(timeZone.slice(4, 6));
    return (sign === '-' ? -minutes : minutes) * 60_000;
  }
  if (instant < YEAR_1972) return readOffset(timeZone, instant);
  const quarter = Math.floor(instant / QUARTER);
  const key = `${timeZone} ${quarter}`;
  const offset = known.get(key) ?? readOffset(timeZone, quarter * QUARTER);
  if (known.size >= LARGEST) known.clear();
  if (offset !== undefined) known.set(key, offset);
  return offset;
}

/** Reads a clock of the zone. */
function readOffset(timeZone: string, instant: number): number | undefined {
  const parts = formatOf(timeZone)?.formatToParts(instant);
  if (!parts) return undefined;
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = localMilliseconds({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  });
  return local - Math.floor(instant / 1000) * 1000;
}

/** Reads the clock of a zone in a fixed form, whatever the host's locale and zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const made = formats.get(timeZone);
  if (made) return made;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined; // a RangeError: no such zone
  }
  formats.set(timeZone, format); // only zones that exist, so the map stays small
  return format;
}
