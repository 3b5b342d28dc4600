import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import type { Graph } from 'schema-dts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { jsonLdScript, renderHtml, toJsonLd, type JsonLdGraph } from '@rapporteur/render';
import { fullRecord } from './full-record.js';
import { recordOf } from './record-of.js';

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

/** What the validator says of a page: the types of schema.org that it has rules for are Person and Organization. */
async function validate(html: string): Promise<{ issueMessage: string }[]> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(
    html,
  );
  return new Validator().validate(extracted);
}

describe('a validator of structured data', () => {
  const page = (jsonLd: object): string => renderHtml(fullRecord, { document: { jsonLd } });

  test('finds no error', async () => {
    expect(await validate(page(toJsonLd(fullRecord, { persons: true }).output))).toEqual([]);
  });

  test('reads the graph: it does find an agent without a name', async () => {
    const { output } = toJsonLd(fullRecord, { persons: true });
    const spoilt = JSON.parse(JSON.stringify(output).replaceAll('"name"', '"title"')) as object;
    expect((await validate(page(spoilt))).map(({ issueMessage }) => issueMessage).join()).toContain('name');
  });
});
