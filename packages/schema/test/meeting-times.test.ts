import { UTCDate } from '@date-fns/utc';
import { addDays, getDaysInMonth, isLeapYear as isLeapYearOracle } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import {
  compareMeetingTimes,
  dateToMeetingTime,
  instantBounds,
  localBounds,
  meetingTimeDateCodec,
  meetingTimeToDate,
  MeetingTimeSchema,
  type MeetingTime,
  type TimeOrder,
} from '../src/index.js';
import { dayNumber, daysInMonth, isLeapYear } from '../src/time/calendar.js';

// Many runs take their time on a busy machine.
describe('localBounds: the first and the last second a value may mean', () => {
  test.each([
    ['2026', '2026-01-01T00:00:00', '2026-12-31T23:59:59'],
    ['2026-04', '2026-04-01T00:00:00', '2026-04-30T23:59:59'],
    ['2024-02', '2024-02-01T00:00:00', '2024-02-29T23:59:59'],
    ['2023-02', '2023-02-01T00:00:00', '2023-02-28T23:59:59'],
    ['2026-01-22', '2026-01-22T00:00:00', '2026-01-22T23:59:59'],
    ['2026-XX-31', '2026-01-31T00:00:00', '2026-12-31T23:59:59'],
    ['2026-02-XXT09:00', '2026-02-01T09:00:00', '2026-02-28T09:00:59'],
    ['2026-01-22T09:00', '2026-01-22T09:00:00', '2026-01-22T09:00:59'],
    ['2026-01-22T09:00:30', '2026-01-22T09:00:30', '2026-01-22T09:00:30'],
  ])('%s', (value, earliest, latest) => {
    expect(localBounds(value)).toEqual({ earliest, latest });
  });

  test.each(['XXXX-01-22', 'XXXX-XX-XXT09:00', '2026-02-30', 'soon', ''])('%s: none', (value) => {
    expect(localBounds(value)).toBeUndefined();
  });
});

describe('instantBounds: the same on the time line', () => {
  const instants = (value: string, timeZone?: string): string[] | undefined => {
    const bounds = instantBounds({ value, ...(timeZone !== undefined && { timeZone }) });
    return (
      bounds &&
      [bounds.earliest, bounds.latest].map((instant) => new Date(instant).toISOString().slice(0, 19))
    );
  };

  test.each([
    ['2026-01-22T09:00', 'UTC', '2026-01-22T09:00:00', '2026-01-22T09:00:59'],
    ['2026-01-22', 'Asia/Shanghai', '2026-01-21T16:00:00', '2026-01-22T15:59:59'],
    ['2026-01-22T09:00:00', '-03:30', '2026-01-22T12:30:00', '2026-01-22T12:30:00'],
    ['2026-07-01T09:00:00', 'Europe/Berlin', '2026-07-01T07:00:00', '2026-07-01T07:00:00'],
    ['2026-01-01T09:00:00', 'Europe/Berlin', '2026-01-01T08:00:00', '2026-01-01T08:00:00'],
    // Clocks are set back from 03:00 to 02:00: 02:30 comes twice.
    ['2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00', '2026-10-25T01:30:00'],
    // Clocks are set forward from 02:00 to 03:00: 02:30 never comes.
    ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00', '2026-03-29T01:30:00'],
    ['2026-03', 'Europe/Berlin', '2026-02-28T23:00:00', '2026-03-31T21:59:59'],
  ])('%s in %s', (value, timeZone, earliest, latest) => {
    expect(instants(value, timeZone)).toEqual([earliest, latest]);
  });

  test.each([
    ['2026-01-22T09:00', undefined],
    ['2026-01-22T09:00', 'Atlantis/Capital'],
    ['2026-01-22T09:00', '+25:00'],
    ['2026-01-22T09:00', 'PST'],
    ['XXXX-01-22T09:00', 'UTC'],
    ['0001-01-22T09:00', 'UTC'],
    ['tomorrow', 'UTC'],
  ])('%s in %s: none', (value, timeZone) => {
    expect(instants(value, timeZone)).toBeUndefined();
  });
});

describe('compareMeetingTimes', () => {
  const zoned = (value: string, timeZone: string): MeetingTime => ({ value, timeZone });
  const cases: [first: MeetingTime, order: TimeOrder, second: MeetingTime][] = [
    [{ value: '2026-01-22' }, 'before', { value: '2026-01-23' }],
    [{ value: '2026-01-22' }, 'equal', { value: '2026-01-22' }],
    [{ value: '2025' }, 'before', { value: '2026-01' }],
    [{ value: '2026-01' }, 'unknown', { value: '2026-01-22' }],
    [{ value: '2026-01-22' }, 'unknown', { value: '2026-01-22T09:00' }],
    [{ value: '2026-01-22T09:00' }, 'unknown', { value: '2026-01-22T09:00:30' }],
    [{ value: '2026-01-22T09:00' }, 'before', { value: '2026-01-22T09:01' }],
    [{ value: '2024-02-29' }, 'before', { value: '2024-03-01' }],
    [{ value: 'XXXX-01-22' }, 'unknown', { value: 'XXXX-01-23' }],
    [{ value: 'XXXX-01-22' }, 'unknown', { value: '2026-01-23' }],
    [{ value: '2026-XX-25' }, 'before', { value: '2027-XX-01' }],
    [{ value: '2026-XX-25' }, 'unknown', { value: '2026-12-26T09:00', zoneText: 'PST' }],
    [zoned('2026-01-22T09:00', 'Asia/Shanghai'), 'equal', zoned('2026-01-22T01:00', 'UTC')],
    [zoned('2026-01-22T09:00', 'Asia/Shanghai'), 'before', zoned('2026-01-22T08:00', 'Europe/London')],
    [zoned('2026-01-22', 'Asia/Shanghai'), 'unknown', zoned('2026-01-22', 'UTC')],
    [zoned('2026-01-22', 'Asia/Shanghai'), 'before', zoned('2026-01-23', 'Asia/Shanghai')],
    [zoned('2026-01-22', 'Asia/Shanghai'), 'unknown', { value: '2027-01-22' }],
    [zoned('2026-01-22', 'Atlantis/Capital'), 'before', zoned('2026-01-23', 'Atlantis/Capital')],
    [zoned('2026-01-22', 'Atlantis/Capital'), 'unknown', zoned('2026-01-23', 'UTC')],
    // 02:30 is shown twice that night, 02:10 too: which comes first cannot be said.
    [zoned('2026-10-25T02:30', 'Europe/Berlin'), 'unknown', zoned('2026-10-25T02:10', 'Europe/Berlin')],
    [
      { value: '2026-01-22T09:00', zoneText: 'PST' },
      'before',
      { value: '2026-01-22T10:00', zoneText: 'PST' },
    ],
    [{ value: 'soon' }, 'unknown', { value: '2026' }],
  ];
  test.each(cases)('%j is %s %j', (first, order, second) => {
    expect(compareMeetingTimes(first, second)).toBe(order);
    const opposite = { before: 'after', after: 'before', equal: 'equal', unknown: 'unknown' } as const;
    expect(compareMeetingTimes(second, first)).toBe(opposite[order]);
  });
});

describe('to and from Date', () => {
  test.each([
    ['2026-01-22T09:00', 'UTC', '2026-01-22T09:00:00.000Z'],
    ['2024-02-29T23:59:59', 'America/New_York', '2024-03-01T04:59:59.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is %s', (value, timeZone, iso) => {
    expect(meetingTimeToDate({ value, timeZone })?.toISOString()).toBe(iso);
  });

  test.each<MeetingTime>([
    { value: '2026-01-22', timeZone: 'UTC' },
    { value: '2026-01', timeZone: 'UTC' },
    { value: '2026-01-XXT09:00', timeZone: 'UTC' },
    { value: '2026-XX-22T09:00', timeZone: 'UTC' },
    { value: 'XXXX-01-22T09:00', timeZone: 'UTC' },
    { value: '2026-01-22T09:00' },
    { value: '2026-01-22T09:00', zoneText: 'PST' },
    { value: '2026-01-22T09:00', timeZone: 'Atlantis/Capital' },
  ])('%j is no instant', (time) => {
    expect(meetingTimeToDate(time)).toBeUndefined();
  });

  it('comes back from a Date to the second, where clocks do not show the time twice', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom(
      'UTC',
      '+05:45',
      '-11:00',
      'Asia/Shanghai',
      'America/St_Johns',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(date, zone, (date, timeZone) => {
        const time = dateToMeetingTime(date, timeZone);
        const bounds = instantBounds({ ...time, value: time.value.padEnd(19, ':00') });
        const second = Math.floor(date.getTime() / 1000) * 1000;
        expect([bounds?.earliest, bounds?.latest]).toContain(second);
        if (bounds?.earliest === bounds?.latest) expect(meetingTimeToDate(time)?.getTime()).toBe(second);
      }),
    );
  });

  test.each([
    [new Date(Number.NaN), 'UTC'],
    [new Date('2026-01-22T09:00Z'), 'Atlantis/Capital'],
    [new Date('2026-01-22T09:00Z'), 'local'],
    [new Date(8.64e15), 'UTC'],
    [new Date('0000-01-01T00:00Z'), 'UTC'],
  ])('%s in %s throws', (date, timeZone) => {
    expect(() => dateToMeetingTime(date, timeZone)).toThrow(/Expected a valid Date .* and a time zone/);
  });

  it('is a codec for z.codec', () => {
    const Start = z.codec(MeetingTimeSchema, z.date(), meetingTimeDateCodec('+08:00'));
    expect(z.decode(Start, { value: '2026-01-22T09:00', timeZone: '+08:00' })).toEqual(
      new Date('2026-01-22T01:00Z'),
    );
    expect(z.encode(Start, new Date('2026-01-22T01:00Z'))).toEqual({
      value: '2026-01-22T09:00',
      timeZone: '+08:00',
    });
    const failed = z.safeDecode(Start, { value: '2026-01-22' });
    expect(failed.error?.issues).toMatchObject([{ code: 'custom', params: { code: 'time-not-full' } }]);
    expect(failed.error?.issues[0]?.message).toContain('got 2026-01-22 without one');
  });
});

describe('the calendar', () => {
  it('counts days as date-fns does', () => {
    const first = new UTCDate(0, 0, 1);
    first.setUTCFullYear(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_000 }), (offset) => {
        const date = addDays(first, offset);
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(dayNumber(year, month, day)).toBe(date.getTime() / 86_400_000);
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(date));
        expect(isLeapYear(year)).toBe(isLeapYearOracle(date));
      }),
    );
  });
});
