import { parseReport } from '@rapporteur/parser';
import { describe, expect, test } from 'vitest';
import { settleEnd } from '../../src/resolution/settle-end.js';
import type { MeetingTime } from '@rapporteur/schema';

describe('minutes: an end whose clock shows less than that of the start', () => {
  test.each([
    ['3 p.m.', '5:50', '2026-03-18T17:50', ['time']],
    ['5 p.m.', '5:50', '2026-03-18T17:50', ['time']],
    ['7:00 PM', '9:15', '2026-03-18T21:15', ['time']],
    ['7:00 PM', '11:45', '2026-03-18T23:45', ['time']],
    ['10 p.m.', '1:30', '2026-03-19T01:30', undefined],
    ['19:00', '00:20', '2026-03-19T00:20', undefined],
  ])('from %s, adjourned at %s: %s', (from, until, value, assumed) => {
    const { record, diagnostics } = parseReport(
      `# Minutes\n\nDate: 18 March 2026\nTime: ${from}\n\nPresent: Ada Brook, Ben Hill\n\nAdjourned at ${until}.\n`,
    );
    expect(record.end).toMatchObject({ value, ...(assumed && { assumed }) });
    expect(diagnostics).toEqual([]);
  });

  test('is left out, and told, where it can be no end of that day', () => {
    const { record, diagnostics } = parseReport(
      '# Minutes\n\nDate: 18 March 2026\nTime: 15:00\n\nPresent: Ada Brook\n\nAdjourned at 09:10.\n',
    );
    expect(record).not.toHaveProperty('end');
    expect(diagnostics).toMatchObject([
      { code: 'date-conflict', path: '/end', alternatives: ['2026-03-18T09:10'], line: 8 },
    ]);
  });
});

describe('settleEnd', () => {
  const time = (value: string, timeZone?: string): MeetingTime => ({
    value,
    ...(timeZone === undefined ? {} : { timeZone }),
  });

  test.each([
    ['a later day', time('2026-03-18'), time('2026-03-19')],
    ['the same day, no clock', time('2026-03-18T15:00'), time('2026-03-18')],
    ['the same month', time('2026-03-18'), time('2026-03')],
    ['a year unknown', time('XXXX-03-18'), time('XXXX-03-17')],
    ['only one zone known', time('2026-03-18T15:00', 'UTC'), time('2026-03-18T09:00')],
    ['another zone, later', time('2026-03-18T15:00', 'UTC'), time('2026-03-18T15:00', '-02:00')],
    [
      'another zone, named, a day on',
      time('2026-03-18T15:00', 'UTC'),
      time('2026-03-19T15:00', 'Europe/Berlin'),
    ],
  ])('keeps an end on or after the start: %s', (_, start, end) => {
    const timed = { start, end };
    expect(settleEnd(timed, '/end')).toBeUndefined();
    expect(timed).toHaveProperty('end');
  });

  test.each([
    ['an earlier day', time('2026-03-18'), time('2026-03-17')],
    ['an earlier minute', time('2026-03-18T15:00'), time('2026-03-18T14:59')],
    ['an earlier month', time('2026-03-18'), time('2026-02')],
    ['another zone, earlier', time('2026-03-18T15:00', 'UTC'), time('2026-03-18T15:00', '+02:00')],
    [
      'another zone, named: perhaps earlier',
      time('2026-03-18T15:00', 'America/New_York'),
      time('2026-03-18T16:00', 'Asia/Shanghai'),
    ],
  ])('takes an end before the start out: %s', (_, start, end) => {
    const timed = { start, end };
    expect(settleEnd(timed, '/end')?.code).toBe('date-conflict');
    expect(timed).not.toHaveProperty('end');
  });
});
