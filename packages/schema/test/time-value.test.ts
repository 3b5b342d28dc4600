import { format, isValid, parse } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatTimeValue, MeetingTimeSchema, parseTimeValue, timePrecision } from '../src/index.js';

// Many runs take their time on a busy machine.
const accepted: [value: string, precision: string, parts: object][] = [
  ['2026', 'year', { year: 2026 }],
  ['0000', 'year', { year: 0 }],
  ['2026-01', 'month', { year: 2026, month: 1 }],
  ['XXXX-12', 'month', { month: 12 }],
  ['2026-01-22', 'day', { year: 2026, month: 1, day: 22 }],
  ['XXXX-01-22', 'day', { month: 1, day: 22 }],
  ['XXXX-XX-25', 'day', { day: 25 }],
  ['2026-XX-31', 'day', { year: 2026, day: 31 }],
  ['2024-02-29', 'day', { year: 2024, month: 2, day: 29 }],
  ['2000-02-29', 'day', { year: 2000, month: 2, day: 29 }],
  ['XXXX-02-29', 'day', { month: 2, day: 29 }],
  ['2026-01-22T00:00', 'minute', { year: 2026, month: 1, day: 22, hour: 0, minute: 0 }],
  ['2026-12-31T23:59:59', 'second', { year: 2026, month: 12, day: 31, hour: 23, minute: 59, second: 59 }],
  ['XXXX-02-29T09:05', 'minute', { month: 2, day: 29, hour: 9, minute: 5 }],
  ['XXXX-XX-25T14:30', 'minute', { day: 25, hour: 14, minute: 30 }],
  ['XXXX-XX-XXT14:30', 'minute', { hour: 14, minute: 30 }],
  ['2026-01-XXT14:30', 'minute', { year: 2026, month: 1, hour: 14, minute: 30 }],
];

const rejected: [value: string, why: string][] = [
  ['', 'nothing'],
  ['26', 'a year of two digits'],
  ['02026', 'a year of five digits'],
  ['-2026', 'a signed year'],
  ['+2026', 'a signed year'],
  ['2026-1', 'a month of one digit'],
  ['2026-00', 'month 0'],
  ['2026-13', 'month 13'],
  ['2026-01-00', 'day 0'],
  ['2026-01-32', '32 January'],
  ['2026-04-31', '31 April'],
  ['XXXX-04-31', '31 April of an unknown year'],
  ['2026-02-29', '29 February in a common year'],
  ['1900-02-29', '29 February in a century that is no leap year'],
  ['2024-02-30', '30 February'],
  ['XXXX-02-30', '30 February of an unknown year'],
  ['2026-XX-32', 'day 32 of an unknown month'],
  ['XXXX', 'nothing known'],
  ['XXXX-XX', 'nothing known'],
  ['XXXX-XX-XX', 'nothing known'],
  ['2026-XX', 'the same as 2026'],
  ['2026-01-XX', 'the same as 2026-01'],
  ['2026-XX-XX', 'the same as 2026'],
  ['202X', 'a decade'],
  ['20XX-01-01', 'a century'],
  ['xxxx-01-22', 'small x'],
  ['XXXX-1X-22', 'a month known by half'],
  ['2026-01-22T24:00', 'the midnight that belongs to the next day'],
  ['2026-01-22T23:60', 'minute 60'],
  ['2026-01-22T23:59:60', 'a leap second'],
  ['2026-01-22T9:00', 'an hour of one digit'],
  ['2026-01-22T09', 'an hour alone'],
  ['2026-01-22T09:00:00.000', 'fractions of a second'],
  ['2026-01-22T09:00Z', 'a zone in the value'],
  ['2026-01-22T09:00+08:00', 'an offset in the value'],
  ['2026-01-22 09:00', 'a blank for the T'],
  ['2026-01-22T', 'a T and no time'],
  ['2026-01T09:00', 'a time without a day'],
  ['T09:00', 'a time alone'],
  ['2026-01-22\n', 'a line break behind it'],
  [' 2026-01-22', 'a blank before it'],
  ['２０２６', 'full-width digits'],
  ['2026/01/22', 'slashes'],
  ['20260122', 'basic format'],
  ['2026-W04', 'a week'],
  ['2026-022', 'an ordinal date'],
];

describe('MeetingTime.value accepts', () => {
  test.each(accepted)('%s, of precision %s', (value, precision, parts) => {
    expect(MeetingTimeSchema.safeParse({ value }).success).toBe(true);
    expect(parseTimeValue(value)).toEqual(parts);
    expect(timePrecision(value)).toBe(precision);
    expect(formatTimeValue(parts)).toBe(value);
  });
});

describe('MeetingTime.value rejects', () => {
  test.each(rejected)('%j: %s', (value) => {
    expect(MeetingTimeSchema.safeParse({ value }).success).toBe(false);
    expect(parseTimeValue(value)).toBeUndefined();
    expect(timePrecision(value)).toBeUndefined();
  });
});

it('takes exactly the days that date-fns takes', () => {
  const day = fc.tuple(
    fc.integer({ min: 100, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(day, ([y, m, d]) => {
      const value = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const parsed = parse(value, 'yyyy-MM-dd', new Date(0));
      const valid = isValid(parsed) && format(parsed, 'yyyy-MM-dd') === value;
      expect(parseTimeValue(value) !== undefined).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});

describe('formatTimeValue throws on parts that make no value', () => {
  test.each([
    {},
    { hour: 9 },
    { minute: 30 },
    { second: 1 },
    { year: 2026, minute: 30 },
    { year: 2026, month: 2, day: 30 },
    { year: 12026 },
    { year: 2026.5 },
    { year: -1 },
    { year: Number.NaN },
  ])('%j', (parts) => {
    expect(() => formatTimeValue(parts)).toThrow(RangeError);
  });
});
