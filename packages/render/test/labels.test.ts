import { describe, expect, test } from 'vitest';
import * as schema from '@rapporteur/schema';
import {
  de,
  describeRecord,
  en,
  es,
  fr,
  labelsFor,
  nl,
  renderHtml,
  renderMarkdown,
  zh,
} from '@rapporteur/render';
import type { MeetingTime } from '@rapporteur/schema';
import { formatTime } from '../src/format-time.js';
import { datetimeAttribute } from '../src/datetime-attribute.js';
import { fullRecord } from './full-record.js';
import { recordOf } from './record-of.js';

const packs = { de, es, fr, nl, zh };

/** Every code a record can hold that a reader is shown a word for. */
const codes = [
  schema.MEETING_STATUSES,
  schema.ATTENDANCE_MODES,
  schema.ORGANIZER_ROLES,
  schema.PARTICIPANT_ROLES,
  schema.PRESENCES,
  schema.ATTENDANCES,
  schema.STATEMENT_KINDS,
  schema.MOTION_RESULTS,
  schema.VOTE_OPTIONS,
  schema.ACTION_STATUSES,
  schema.MEETING_RELATIONS,
  schema.CLASSIFICATIONS.map((name) => name.replaceAll('-', ' ')),
  schema.TIME_PARTS.map((part) => `${part} assumed`),
  schema.EVIDENCE_MATCHES.filter((match) => match !== 'exact'),
].flat();

/** Words that are the same as in English. */
const SHARED: Record<string, string[]> = {
  de: ['online', 'symposium', 'status'],
  es: [],
  fr: [
    'votes',
    'vote',
    'question',
    'proposition',
    'type',
    'participants',
    'motions',
    'documents',
    'notes',
    'sources',
    'symposium',
  ],
  nl: ['online', 'sponsor', 'symposium', 'open', 'agenda', 'status'],
  zh: [],
};

describe.each(Object.entries(packs))('%s', (language, labels) => {
  test('has a word for every code and every name', () => {
    const names = Object.keys(zh.words).filter((name) => !['“', '”'].includes(name));
    const missing = [...codes, ...names].filter((name) => !Object.hasOwn(labels.words, name));
    expect(
      missing.filter((name) => !SHARED[language]?.includes(name.toLowerCase()) && !isSpelledAlike(name)),
    ).toEqual([]);
  });

  test('leaves no English heading or field behind', () => {
    const words = (text: string): string[] => text.match(/^(?:#+ .*|- \*\*[^*]+\*\*)/gm) ?? [];
    const record = { ...fullRecord, inLanguage: language };
    const shared = new Set(words(renderMarkdown(record, { labels: en })));
    const left = words(renderMarkdown(record, { labels })).filter((line) => shared.has(line));
    // What the record says itself stays, and what is spelled alike.
    expect(
      left
        .filter((line) => !/Harbour|Dredging|Costs|business|Brandt|Union|residents|Vlk|Haddad/.test(line))
        .map((line) => line.replace(/[#*\- :]/g, '').toLowerCase())
        .filter((word) => !SHARED[language]?.includes(word)),
    ).toEqual([]);
  });

  test('is picked by its language', () => {
    expect(labelsFor(`${language}-XX`)).toBe(labels);
  });
});

/** Names of bodies of meetings that several languages share with English. */
function isSpelledAlike(name: string): boolean {
  return ['forum', 'seminar', 'webinar', 'workshop', 'conference', 'statement'].includes(name);
}

test('another language gets English', () => {
  expect([labelsFor('is'), labelsFor(undefined), labelsFor('constructor')]).toEqual([en, en, en]);
});

describe('times', () => {
  const rows: [MeetingTime, string, string | undefined][] = [
    [{ value: '2026' }, '2026', '2026'],
    [{ value: '2026-01' }, 'January 2026', '2026-01'],
    [{ value: '2026-01-22' }, '22 January 2026', '2026-01-22'],
    [{ value: 'XXXX-01-22' }, '22 January', '01-22'],
    [{ value: 'XXXX-02-29' }, '29 February', '02-29'],
    [{ value: 'XXXX-XX-25' }, '25', undefined],
    [{ value: 'XXXX-01' }, 'January', undefined],
    [{ value: 'XXXX-XX-XXT14:30' }, '14:30', '14:30'],
    [{ value: '2026-01-22T10:00' }, '22 January 2026 at 10:00', '2026-01-22T10:00'],
    [{ value: '2026-01-22T10:00', timeZone: 'UTC' }, '22 January 2026 at 10:00 UTC', '2026-01-22T10:00Z'],
    [
      { value: '2026-01-22T23:59:59', timeZone: '+08:00' },
      '22 January 2026 at 23:59:59 +08:00',
      '2026-01-22T23:59:59+08:00',
    ],
    [
      { value: '2026-01-22T10:00', timeZone: 'Asia/Shanghai' },
      '22 January 2026 at 10:00 Asia/Shanghai',
      '2026-01-22T10:00',
    ],
    [
      { value: '2026-01-22T10:00', timeZone: 'Asia/Shanghai', zoneText: 'CST' },
      '22 January 2026 at 10:00 CST',
      '2026-01-22T10:00',
    ],
    [{ value: '1582-10-10' }, '10 October 1582', '1582-10-10'],
    [{ value: '2026-XX-25', text: 'the 25th' }, 'the 25th', undefined],
    [{ value: '2026-02-30' }, '2026-02-30', undefined],
    [{ value: '2026-13' }, '2026-13', undefined],
    [{ value: 'next week' }, 'next week', undefined],
    [{ value: '' }, '', undefined],
    [{ value: '2' }, '2', undefined],
    [{ value: 'XXXX' }, 'XXXX', undefined],
  ];
  test.each(rows)('%j: %s', (time, words, machine) => {
    expect(formatTime(time, 'en-GB')).toBe(words);
    expect(datetimeAttribute(time)).toBe(machine);
  });

  test.each([
    ['en-US', 'January 22, 2026'],
    ['zh-Hans', '2026年1月22日'],
    ['de', '22. Januar 2026'],
    ['fr', '22 janvier 2026'],
    ['es', '22 de enero de 2026'],
    ['nl', '22 januari 2026'],
  ])('in %s', (locale, words) => {
    expect(formatTime({ value: '2026-01-22' }, locale)).toBe(words);
  });

  test('what was assumed is said', () => {
    const start = { value: '2026-01-22', assumed: ['year' as const, 'month' as const] };
    expect(renderHtml(recordOf({ start }))).toContain('<small>(year assumed, month assumed)</small>');
  });

  test('the zone of the host plays no part', () => {
    const before = process.env.TZ;
    // Dates of their own, as words are remembered.
    for (const [zone, value, words] of [
      ['Pacific/Kiritimati', '2031-01-22T23:30', '22 January 2031 at 23:30'],
      ['Pacific/Pago_Pago', '2032-01-22T00:30', '22 January 2032 at 0:30'],
    ] as const) {
      process.env.TZ = zone;
      expect(formatTime({ value }, 'en-GB')).toBe(words);
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
});

test.each([
  [en, 'Symposium, 1 participant, 2 decisions'],
  [de, 'Symposium, 1 teilnehmende Person, 2 Beschlüsse'],
  [zh, '座谈会，1名参会者，2项决定'],
])('describeRecord counts in the plural of the language', (labels, expected) => {
  const record = recordOf({
    classification: 'symposium',
    participants: [{ id: 'p', kind: 'person', name: 'x', posts: [], roles: [] }],
    decisions: [
      { id: 'd1', text: 'x' },
      { id: 'd2', text: 'y' },
    ],
  });
  expect(describeRecord(record, { labels })).toBe(expected);
});

test('labels are marked with their language where it is not that of the record', () => {
  const record = recordOf({ inLanguage: 'zh', status: 'held', name: '会' });
  expect(renderHtml(record)).toContain('<dt lang="en-GB">Status</dt><dd>held</dd>');
  expect(renderHtml(record, { labels: zh })).not.toContain('lang="zh-Hans"');
});
