import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import type { Graph } from 'schema-dts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { MEETING_STATUSES, type MeetingRecord } from '@rapporteur/schema';
import { jsonLdScript, renderHtml, toJsonLd, type JsonLdGraph } from '@rapporteur/render';
import { fixtureRecords } from './fixture-records.js';
import { fullRecord } from './full-record.js';
import { recordOf } from './record-of.js';
import { valueErrors, vocabulary } from './schema-org.js';

test('is of the types of schema.org', () => {
  expectTypeOf<JsonLdGraph>().toExtend<Graph>();
});

describe('the Event', () => {
  const event = (fields: Parameters<typeof recordOf>[0], options = {}): object | undefined =>
    toJsonLd(recordOf({ start: { value: '2026-03-04' }, ...fields }), options).output['@graph'][1];

  test.each([
    ['a date', { start: { value: '2026-03-04' } }, { startDate: '2026-03-04' }],
    ['a floating time', { start: { value: '2026-03-04T10:00' } }, { startDate: '2026-03-04T10:00:00' }],
    [
      'UTC',
      { start: { value: '2026-03-04T10:00', timeZone: 'UTC' } },
      { startDate: '2026-03-04T10:00:00+00:00' },
    ],
    [
      'a zone',
      { start: { value: '2026-07-04T10:00', timeZone: 'Europe/Berlin' } },
      { startDate: '2026-07-04T10:00:00+02:00' },
    ],
    ['an end', { end: { value: '2026-03-05' } }, { endDate: '2026-03-05' }],
    ['cancelled', { status: 'cancelled' as const }, { eventStatus: 'https://schema.org/EventCancelled' }],
    [
      'online',
      { attendanceMode: 'online' as const },
      { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' },
    ],
    [
      'places',
      {
        locations: [
          { kind: 'physical' as const, name: 'Hall', address: '1 Quay' },
          { kind: 'virtual' as const, name: 'Room', url: 'https://example.org/' },
          { kind: 'virtual' as const, name: 'Trap', url: 'javascript:alert(1)' },
        ],
      },
      {
        location: [
          { '@type': 'Place', name: 'Hall', address: '1 Quay' },
          { '@type': 'VirtualLocation', name: 'Room', url: 'https://example.org/' },
          { '@type': 'VirtualLocation', name: 'Trap' },
        ],
      },
    ],
  ])('%s', (_, fields, expected) => {
    expect(event(fields)).toMatchObject(expected);
  });

  test('names bodies, and persons only if asked', () => {
    const people = {
      organizers: [
        { name: 'Committee' },
        { name: 'Ada Brandt', kind: 'person' as const },
        { name: 'Bank', role: 'sponsor' as const },
      ],
      participants: [
        { id: 'p1', kind: 'person' as const, name: 'Tomas Vlk', posts: [], roles: [] },
        { id: 'p2', kind: 'organization' as const, name: 'Guild', posts: [], roles: [] },
        {
          id: 'p3',
          kind: 'organization' as const,
          name: 'Union',
          posts: [],
          roles: [],
          presence: 'absent' as const,
        },
        { id: 'p4', kind: 'group' as const, name: 'residents', posts: [], roles: [] },
      ],
    };
    expect(JSON.stringify(event(people))).not.toMatch(/Brandt|Vlk/);
    expect(event(people)).toMatchObject({
      organizer: [{ '@type': 'Organization', name: 'Committee' }],
      sponsor: [{ '@type': 'Organization', name: 'Bank' }],
      attendee: [{ '@type': 'Organization', name: 'Guild' }],
    });
    expect(event(people, { persons: true })).toMatchObject({
      organizer: [{ name: 'Committee' }, { '@type': 'Person', name: 'Ada Brandt' }],
      attendee: [{ '@type': 'Person', name: 'Tomas Vlk' }, { name: 'Guild' }],
    });
    const { losses } = toJsonLd(recordOf({ start: { value: '2026-03-04' }, ...people }));
    expect(losses.map(({ path }) => path.join('.'))).toEqual([
      'organizers.1',
      'participants.0',
      'participants.2',
      'participants.3',
    ]);
  });

  test.each([['2026'], ['2026-03'], ['XXXX-03-04'], ['2026-02-30'], ['soon']])(
    'there is none for %s',
    (value) => {
      const { output, losses } = toJsonLd(recordOf({ start: { value } }));
      expect(output['@graph'].map((node) => node['@type'])).toEqual(['Report']);
      expect(losses).toContainEqual({ path: ['start'], message: 'Without a whole date there is no Event.' });
    },
  );
});

test('the whole record, and what is lost of it', () => {
  const { output, losses } = toJsonLd(fullRecord, { base: 'https://example.org/march' });
  expect(output).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Report',
        '@id': 'https://example.org/march#report',
        name: 'Harbour Committee, March',
        url: 'https://example.org/minutes/march',
        datePublished: '2026-03-06',
        publisher: { '@type': 'Organization', name: 'Elbstadt Gazette' },
        about: { '@id': 'https://example.org/march#event' },
      },
      {
        '@type': 'Event',
        name: 'Minutes of the Harbour Committee',
        description: 'settle the dredging plan; hear the residents',
        startDate: '2026-03-04T10:00:00+01:00',
        endDate: '2026-03-04T12:30:00+01:00',
        keywords: 'harbour, dredging',
        superEvent: { '@type': 'EventSeries', name: 'Harbour Committee' },
        subjectOf: { '@id': 'https://example.org/march#report' },
      },
    ],
  });
  const lost = new Set(losses.map(({ path }) => path[0]));
  expect([...lost]).toEqual([
    'classification',
    'status',
    'start',
    'organizers',
    'participants',
    'agenda',
    'statements',
    'motions',
    'decisions',
    'actionItems',
    'relatedMeetings',
    'notes',
    'evidence',
    'extensions',
  ]);
});

test('nothing in it can end its script element', () => {
  const name = '</script><!--<script>alert(1)</script>';
  const { output } = toJsonLd(recordOf({ start: { value: '2026-03-04' }, name }));
  const script = jsonLdScript(output);
  expect(script.slice(1, -1).match(/<(?!\/script$)/g)).toBeNull();
  expect(JSON.parse(script.slice(script.indexOf('>') + 1, -'</script>'.length))).toEqual(output);
  expect(renderHtml(recordOf({ name }), { document: { jsonLd: output } })).toContain(script);
});

/** What the validator says of a page, by the vocabulary of schema.org and by what search engines want of persons and bodies. */
async function validate(html: string): Promise<string[]> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(
    html,
  );
  return (await new Validator(vocabulary).validate(extracted)).map(({ issueMessage }) => issueMessage);
}

describe('a validator of structured data, with the vocabulary of schema.org', () => {
  const page = (jsonLd: object): string => renderHtml(fullRecord, { document: { jsonLd } });
  const { output } = toJsonLd(fullRecord, { persons: true });
  const [report, event] = output['@graph'];

  test.each<readonly [string, MeetingRecord]>([['the full record', fullRecord], ...fixtureRecords])(
    'finds no error in %s',
    async (_, record) => {
      const { output } = toJsonLd(record, { persons: true });
      expect(await validate(page(output))).toEqual([]);
      expect(valueErrors(output['@graph'])).toEqual([]);
    },
  );

  test.each([...MEETING_STATUSES])('nor in a meeting that is %s', async (status) => {
    const { output } = toJsonLd({ ...fullRecord, status });
    expect(await validate(page(output))).toEqual([]);
    expect(valueErrors(output['@graph'])).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a property that an Event does not have',
      { ...event, agenda: 'x' },
      'Property "agenda" for type "Event"',
    ],
    [
      'a property that a Report does not have',
      { ...report, startDate: 'x' },
      'Property "startDate" for type "Report"',
    ],
    ['a type that schema.org does not have', { ...event, '@type': 'Meeting' }, 'Type "Meeting"'],
    ['a type within', { ...event, location: { '@type': 'Hall', name: 'x' } }, 'Type "Hall"'],
    ['an agent without a name', { ...event, organizer: { '@type': 'Organization' } }, '"name"'],
  ])('does find %s', async (_, node, message) => {
    const found = await validate(page({ '@context': 'https://schema.org', '@graph': [node] }));
    expect(found.join()).toContain(message);
  });

  test.each<[string, object]>([
    ['a date that is none', { startDate: 'soon' }],
    ['a status that is none', { eventStatus: 'https://schema.org/EventHeld' }],
    ['a status of another kind', { eventStatus: 'https://schema.org/OnlineEventAttendanceMode' }],
    ['a place that is a person', { location: { '@type': 'Person', name: 'x' } }],
    ['an organizer that is a text', { organizer: 'Committee' }],
    ['a reference to nothing', { superEvent: { '@id': '#nowhere' } }],
  ])('and its values: %s', (_, fields) => {
    expect(valueErrors([report, { ...event, ...fields }] as object[])).toHaveLength(1);
  });
});
