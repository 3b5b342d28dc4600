import { parseTimeValue, type TimeParts } from './parse-time-value.js';

/**
 * Writes the parts of a time as a `MeetingTime.value`: the opposite of {@link parseTimeValue}.
 *
 * @throws RangeError where the parts make no such value: no part at all, an hour without its minute, 30 February
 * @example
 * ```ts
 * import { formatTimeValue } from '@rapporteur/schema';
 *
 * formatTimeValue({ year: 2026, month: 1 }); // → '2026-01'
 * formatTimeValue({ month: 1, day: 22, hour: 14, minute: 30 }); // → 'XXXX-01-22T14:30'
 * ```
 */
export function formatTimeValue(parts: TimeParts): string {
  const { year, month, day, hour, minute, second } = parts;
  let value = digits(year, 4);
  if (month !== undefined || day !== undefined || hour !== undefined) value += `-${digits(month, 2)}`;
  if (day !== undefined || hour !== undefined) value += `-${digits(day, 2)}`;
  if (hour !== undefined) value += `T${digits(hour, 2)}:${digits(minute, 2)}`;
  if (second !== undefined) value += `:${digits(second, 2)}`;
  if (parseTimeValue(value) === undefined || (hour === undefined && (minute ?? second) !== undefined)) {
    throw new RangeError(
      `Expected the parts of a date that exists, and an hour together with its minute; got ${JSON.stringify(parts)}. ` +
        `Leave out what is not known: { month: 1, day: 22 } is XXXX-01-22.`,
    );
  }
  return value;
}

function digits(part: number | undefined, length: number): string {
  return part === undefined ? 'X'.repeat(length) : String(part).padStart(length, '0');
}
