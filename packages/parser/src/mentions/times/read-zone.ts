import type { Part } from './moment.js';
import { hasRole, isMark, tokenAt, touches, type Reading } from './reading.js';
import type { TimeZoneMention } from './time-mention.js';

/** The regions that IANA zone names begin with. */
const REGIONS: ReadonlySet<string> = new Set(
  'africa america antarctica asia atlantic australia europe indian pacific etc'.split(' '),
);

/** A zone behind a clock time: "UTC", "(GMT+8)", "-0800", "US EDT", "Pacific Time", "Europe/Berlin". */
export function readZone(
  reading: Reading,
  index: number,
  exactClock: boolean,
): Part<TimeZoneMention> | undefined {
  if (isMark(reading, index, '([', 1)) {
    const inside = readBareZone(reading, index + 1, true);
    if (inside === undefined) return undefined;
    // "(UTC+8, Beijing Time)"
    const named = isMark(reading, inside.next, ',/', 1)
      ? readBareZone(reading, inside.next + 1, true)
      : undefined;
    const next = named?.next ?? inside.next;
    return isMark(reading, next, ')]', 1) ? { ...inside, next: next + 1 } : undefined;
  }
  return readBareZone(reading, isMark(reading, index, ',', 0) ? index + 1 : index, exactClock);
}

function readBareZone(
  reading: Reading,
  index: number,
  exactClock: boolean,
): Part<TimeZoneMention> | undefined {
  const token = tokenAt(reading, index);
  if (token.gap > 1) return undefined;
  return readOffset(reading, index, exactClock) ?? readIana(reading, index) ?? readNamed(reading, index);
}

/** "+08:00" and "-0800"; behind an hour and minute alone a hyphen rather begins the end of a range. */
function readOffset(reading: Reading, index: number, exactClock: boolean): Part<TimeZoneMention> | undefined {
  if (!isMark(reading, index, '+-−', 1) || !touches(reading, index + 1)) return undefined;
  const sign = tokenAt(reading, index).text === '+' ? '+' : '-';
  const digits = tokenAt(reading, index + 1);
  if (digits.kind !== 'number') return undefined;
  if (digits.digits === 4) {
    if (!exactClock && sign === '-' && touches(reading, index)) return undefined;
    return offset(sign, Math.floor(digits.value / 100), digits.value % 100, index + 2);
  }
  if (digits.digits !== 2 || !(exactClock || sign === '+')) return undefined;
  const minutes = isMark(reading, index + 2, ':', 0) ? tokenAt(reading, index + 3) : undefined;
  if (minutes === undefined)
    return exactClock && touches(reading, index) ? offset(sign, digits.value, 0, index + 2) : undefined;
  if (minutes.kind !== 'number' || minutes.digits !== 2 || minutes.gap > 0) return undefined;
  return offset(sign, digits.value, minutes.value, index + 4);
}

function offset(
  sign: '+' | '-',
  hours: number,
  minutes: number,
  next: number,
): Part<TimeZoneMention> | undefined {
  if (hours > 14 || minutes % 15 !== 0 || minutes > 45) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const timeZone = hours === 0 && minutes === 0 ? 'UTC' : `${sign}${two(hours)}:${two(minutes)}`;
  return { value: { timeZone }, next };
}

function readIana(reading: Reading, index: number): Part<TimeZoneMention> | undefined {
  const region = tokenAt(reading, index);
  if (region.kind !== 'word' || region.capitals !== 'first' || !REGIONS.has(region.text)) return undefined;
  let next = index + 1;
  for (let names = 0; names < 2 && isMark(reading, next, '/', 0) && isName(reading, next + 1); names++) {
    next += 2;
    for (let words = 1; words < 4 && isMark(reading, next, '_-', 0) && isName(reading, next + 1); words++)
      next += 2;
  }
  if (next === index + 1) return undefined;
  return { value: { timeZone: reading.text.slice(region.start, tokenAt(reading, next - 1).end) }, next };
}

function isName(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  return token.kind === 'word' && token.gap === 0;
}

/** A zone the tables name, with a country before it; "UTC" and "GMT" may carry hours. */
function readNamed(reading: Reading, index: number): Part<TimeZoneMention> | undefined {
  const first = tokenAt(reading, index);
  const at = hasRole(reading, index, 'zonePrefixes') && first.capitals === 'all' ? index + 1 : index;
  const token = tokenAt(reading, at);
  if (token.gap > 1) return undefined;
  const shared = hasRole(reading, at, 'sharedZones');
  const zone = token.entry?.zone;
  // Abbreviations are words of other languages in lower case ("est", "art", "et").
  const abbreviation =
    token.kind === 'word' &&
    token.end - token.start <= 5 &&
    !reading.text.slice(token.start, token.end).includes(' ');
  if ((!shared && zone === undefined) || (abbreviation && token.capitals !== 'all' && zone !== 'UTC'))
    return undefined;
  if (abbreviation && token.capitals !== 'all' && token.text !== 'utc') return undefined;
  const next = at + 1;
  if (zone === 'UTC') {
    const hours = readHours(reading, next);
    if (hours !== undefined) return hours;
  }
  if (zone !== undefined && at === index) return { value: { timeZone: zone }, next };
  return { value: { zoneText: reading.text.slice(first.start, token.end) }, next };
}

/** "+8", "+05:30", "-0800" behind "UTC" or "GMT". */
function readHours(reading: Reading, index: number): Part<TimeZoneMention> | undefined {
  if (!isMark(reading, index, '+-−', 1)) return undefined;
  const digits = tokenAt(reading, index + 1);
  if (digits.kind !== 'number' || digits.gap > tokenAt(reading, index).gap || digits.digits === 3)
    return undefined;
  const sign = tokenAt(reading, index).text === '+' ? '+' : '-';
  if (digits.digits === 4) return offset(sign, Math.floor(digits.value / 100), digits.value % 100, index + 2);
  const minutes = tokenAt(reading, index + 3);
  if (
    isMark(reading, index + 2, ':', 0) &&
    minutes.kind === 'number' &&
    minutes.digits === 2 &&
    minutes.gap === 0
  ) {
    return offset(sign, digits.value, minutes.value, index + 4);
  }
  return offset(sign, digits.value, 0, index + 2);
}
