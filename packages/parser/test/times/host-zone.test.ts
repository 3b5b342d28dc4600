import { findTimes } from '../../src/find-times.js';
import { afterAll, describe, expect, test } from 'vitest';
import { found } from './found.js';

const original = process.env.TZ;
afterAll(() => {
  // Set to undefined it would be the zone "undefined".
  if (original === undefined) delete process.env.TZ;
  else process.env.TZ = original;
});

// Zones without some day (Apia 30 December 2011, Kiritimati 31 December 1994), with odd offsets, on either side of UTC.
describe.each(['Pacific/Kiritimati', 'Pacific/Apia', 'America/St_Johns', 'Asia/Shanghai', 'UTC'])(
  'in %s',
  (zone) => {
    test('days are those of the calendar', () => {
      process.env.TZ = zone;
      expect(found('yesterday and on Friday', { referenceDate: '2011-12-31' })).toEqual([
        'yesterday = 2011-12-30',
        'Friday = 2011-12-30',
      ]);
      expect(found('Friday, 30 December 2011, 31 December 1994')).toEqual([
        'Friday, 30 December 2011 = 2011-12-30',
        '31 December 1994 = 1994-12-31',
      ]);
      expect(found('31 December 1994 24:00, tomorrow', { referenceDate: '1994-12-30' })).toEqual([
        '31 December 1994 24:00 = 1995-01-01T00:00',
        'tomorrow = 1994-12-31',
      ]);
      expect(found('held on 29 February', { referenceDate: '2026-01-02' })).toEqual([
        '29 February = 2024-02-29',
      ]);
    });
  },
);

test('the zone of the host is really another one in these tests', () => {
  process.env.TZ = 'Pacific/Apia';
  expect(new Date(2011, 11, 30).getDate()).toBe(31);
  expect(findTimes('30 December 2011')[0]?.time.value).toBe('2011-12-30');
});
