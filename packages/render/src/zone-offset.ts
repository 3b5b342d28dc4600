import { remembered } from './remembered.js';

/**
 * The offset of a zone from UTC in minutes when its clocks show a wall time; `undefined` if there is no such zone. The zone is an IANA
 * name, `UTC` or `±hh:mm`. Where clocks show a time twice, the first is meant; where they skip it, the offset before.
 *
 * @param wall the wall time as if it were UTC, in milliseconds since 1970
 */
export function zoneOffset(timeZone: string, wall: number): number | undefined {
  if (timeZone === 'UTC') return 0;
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]));
  const formatter = zoneFormatter(timeZone);
  if (!formatter) return undefined;
  const day = 24 * 60 * 60_000;
  // The offsets around the time; the one that agrees with the clocks, the earlier first.
  const before = offsetAt(formatter, wall - day);
  const after = offsetAt(formatter, wall + day);
  const agrees = (offset: number): boolean => offsetAt(formatter, wall - offset * 60_000) === offset;
  return agrees(before) || !agrees(after) ? before : after;
}

const zoneFormatter = remembered((timeZone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
});

function offsetAt(formatter: Intl.DateTimeFormat, instant: number): number {
  const name = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /([+-])(\d\d):(\d\d)/.exec(name.replace('\u2212', '-'));
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/** An offset in minutes as ISO 8601 writes it: `+01:00`. */
export function formatOffset(minutes: number): string {
  const digits = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.abs(minutes) / 60)}:${digits(Math.abs(minutes) % 60)}`;
}
