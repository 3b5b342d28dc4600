import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toICalendar } from '@rapporteur/render';
import type { MeetingRecord } from '@rapporteur/schema';
import { fullRecord } from './full-record.js';
import { recordOf } from './record-of.js';

/** Lines of the calendar, unfolded. */
function lines(record: MeetingRecord, options = {}): string[] {
  return (toICalendar(record, options).output ?? '').replaceAll('\r\n ', '').split('\r\n');
}

function readEvent(record: MeetingRecord): ICAL.Event {
  const calendar = ICAL.Component.fromString(toICalendar(record).output ?? '');
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}

describe('the time of the event', () => {
  test.each([
    ['a date', { start: { value: '2026-03-04' } }, ['DTSTART;VALUE=DATE:20260304']],
    [
      'days, the last of which is included in the record and excluded in iCalendar',
      { start: { value: '2026-12-30' }, end: { value: '2026-12-31' } },
      ['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270101'],
    ],
    [
      'a time without a zone, which floats',
      { start: { value: '2026-03-04T10:00' }, end: { value: '2026-03-04T11:30:15' } },
      ['DTSTART:20260304T100000', 'DTEND:20260304T113015'],
    ],
    ['UTC', { start: { value: '2026-03-04T10:00', timeZone: 'UTC' } }, ['DTSTART:20260304T100000Z']],
    [
      'an offset, written in UTC',
      { start: { value: '2026-03-04T01:00', timeZone: '+05:30' } },
      ['DTSTART:20260303T193000Z'],
    ],
    [
      'a zone, which an end without its own shares',
      { start: { value: '2026-07-04T10:00', timeZone: 'Europe/Berlin' }, end: { value: '2026-07-04T12:00' } },
      [
        'DTSTART;TZID=Europe/Berlin:20260704T100000',
        'DTEND;TZID=Europe/Berlin:20260704T120000',
        'TZOFFSETTO:+0200',
      ],
    ],
    [
      'a zone whose clocks change in between',
      {
        start: { value: '2026-03-28T20:00', timeZone: 'Europe/Berlin' },
        end: { value: '2026-03-29T12:00', timeZone: 'Europe/Berlin' },
      },
      ['TZOFFSETTO:+0100', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:20260329T120000'],
    ],
  ])('%s', (_, fields, expected) => {
    const { output, losses } = toICalendar(recordOf(fields));
    expect(output?.split('\r\n')).toEqual(expect.arrayContaining(expected));
    expect(losses).toEqual([]);
  });

  test.each([
    ['a year', { start: { value: '2026' } }, 'start'],
    ['a date without its year', { start: { value: 'XXXX-03-04' } }, 'start'],
    ['a day that does not exist', { start: { value: '2026-02-30' } }, 'start'],
    ['nothing', {}, 'start'],
  ])('%s makes no event', (_, fields, path) => {
    const { output, losses } = toICalendar(recordOf(fields));
    expect(output).toBeUndefined();
    expect(losses.map(({ path }) => path[0])).toContain(path);
  });

  test.each([
    ['a month', { value: '2026-04' }],
    ['a time, where the start has none', { value: '2026-03-05T10:00' }],
    ['before the start', { value: '2026-03-01' }],
  ])('an end that is %s is a loss', (_, end) => {
    const { output, losses } = toICalendar(recordOf({ start: { value: '2026-03-04' }, end }));
    expect(output).not.toContain('DTEND');
    expect(losses).toEqual([expect.objectContaining({ path: ['end'] })]);
  });

  test.each([
    ['an assumed year', { value: '2026-03-04', assumed: ['year' as const] }, ['start', 'assumed']],
    ['a zone that is no one zone', { value: '2026-03-04T10:00', zoneText: 'PST' }, ['start', 'zoneText']],
    [
      'a zone that does not exist',
      { value: '2026-03-04T10:00', timeZone: 'Moon/Base' },
      ['start', 'timeZone'],
    ],
  ])('%s is a loss', (_, start, path) => {
    const { output, losses } = toICalendar(recordOf({ start }));
    expect(output).toMatch(/DTSTART(?:;VALUE=DATE)?:20260304/);
    expect(losses).toEqual([expect.objectContaining({ path })]);
  });
});

describe('UID and DTSTAMP', () => {
  const start = { value: '2026-03-04T10:00' };
  const published = { value: '2026-03-06' };
  test.each([
    [
      'derived from the day of publication',
      recordOf({ start, sources: [{ published }] }),
      {},
      'DTSTAMP:20260306T000000Z',
    ],
    ['derived from the day of the meeting', recordOf({ start }), {}, 'DTSTAMP:20260304T000000Z'],
    ['as given', recordOf({ start }), { stamp: '2026-05-01T08:00:00Z' }, 'DTSTAMP:20260501T080000Z'],
    ['the record has an id', recordOf({ start }), {}, 'UID:r1'],
    ['an own one', recordOf({ start }), { uid: 'x@example.org' }, 'UID:x@example.org'],
  ])('%s', (_, record, options, line) => {
    expect(lines(record, options)).toContain(line);
  });

  test('a stamp of another form throws', () => {
    expect(() => toICalendar(recordOf({ start }), { stamp: 'yesterday' })).toThrow(
      '2026-01-23T10:00:00Z, got yesterday',
    );
  });
});

describe('the whole record', () => {
  test('is read back with ical.js', () => {
    const event = readEvent(fullRecord);
    expect(event.uid).toBe(fullRecord.id);
    expect(event.summary).toBe(fullRecord.name);
    expect(event.startDate.toString()).toBe('2026-03-04T10:00:00');
    expect(event.startDate.zone?.tzid).toBe('Europe/Berlin');
    expect(event.endDate.toString()).toBe('2026-03-04T12:30:00');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-03-04T09:00:00.000Z');
    expect(event.location).toBe('Harbour House, 1 Quay Street, 20457 Elbstadt');
    expect(event.description).toBe(
      'settle the dredging plan\nhear the residents\n1 Dredging\n1.a Costs\n2 Any other business',
    );
    expect(event.component.getFirstProperty('categories')?.getValues()).toEqual(['harbour', 'dredging']);
    expect(event.component.getFirstPropertyValue('conference')).toBe('https://meet.example.org/harbour');
    expect(event.component.getFirstProperty('summary')?.getParameter('language')).toBe('en');
  });

  test('lists what is lost, in the order of the record', () => {
    expect(toICalendar(fullRecord).losses.map(({ path }) => path.join('.'))).toEqual([
      'classification',
      'status',
      'start.assumed',
      'attendanceMode',
      'organizers',
      'participants',
      'agenda',
      'statements',
      'motions',
      'decisions',
      'actionItems',
      'documents.2',
      'relatedMeetings',
      'notes',
      'sources',
      'evidence',
      'extensions',
    ]);
  });

  test('writes action items as tasks if asked', () => {
    const calendar = ICAL.Component.fromString(toICalendar(fullRecord, { tasks: true }).output ?? '');
    const tasks = calendar.getAllSubcomponents('vtodo');
    expect(tasks.map((task) => task.getFirstPropertyValue('summary'))).toEqual(
      fullRecord.actionItems.map(({ text }) => text),
    );
    expect(tasks.map((task) => task.getFirstPropertyValue('status'))).toEqual(['NEEDS-ACTION', 'COMPLETED']);
    expect(tasks[0]?.getFirstPropertyValue('due')?.toString()).toBe('2026-04-01');
  });
});

test('lines end with CR LF and are folded at 75 octets, between characters', () => {
  const name = '日本'.repeat(60);
  const { output = '' } = toICalendar(recordOf({ start: { value: '2026-03-04' }, name }));
  expect(output).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  for (const line of output.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(readEvent(recordOf({ start: { value: '2026-03-04' }, name })).summary).toBe(name);
});

test('a text that looks like a property stays a text', () => {
  const name = 'a;b,c\\n\r\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org\u0000\u0007';
  expect(readEvent(recordOf({ start: { value: '2026-03-04' }, name })).summary).toBe(
    'a;b,c\\n\nEND:VEVENT\nATTENDEE:mailto:x@example.org\uFFFD\uFFFD',
  );
});
