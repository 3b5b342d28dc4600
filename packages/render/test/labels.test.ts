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
    [{ value: '20XX' }, '20XX', undefined],
    [{ value: '2026-03-04T24:00' }, '2026-03-04T24:00', undefined],
  ];
  test.each(rows)('%j: %s', (time, words, machine) => {
    expect(formatTime(time, 'en-GB')).toBe(words);
    expect(datetimeAttribute(time)).toBe(machine);
  });

  test.each([
    ['en-GB', '22 January 2026', 'January 2026', '22 January', '25', '14:30'],
    ['en-US', 'January 22, 2026', 'January 2026', 'January 22', '25', '2:30 PM'],
    ['zh-Hans', '2026年1月22日', '2026年1月', '1月22日', '25日', '14:30'],
    ['de', '22. Januar 2026', 'Januar 2026', '22. Januar', '25', '14:30'],
    ['fr', '22 janvier 2026', 'janvier 2026', '22 janvier', '25', '14:30'],
    ['es', '22 de enero de 2026', 'enero de 2026', '22 de enero', '25', '14:30'],
    ['nl', '22 januari 2026', 'januari 2026', '22 januari', '25', '14:30'],
  ])('in %s, whole and in parts', (locale, ...words) => {
    const values = ['2026-01-22', '2026-01', 'XXXX-01-22', 'XXXX-XX-25', 'XXXX-XX-XXT14:30'];
    // Which space stands before PM has changed from one Unicode release to the next.
    expect(values.map((value) => formatTime({ value }, locale).replace('\u202F', ' '))).toEqual(words);
  });

  test('in another locale than before', () => {
    const time = { value: '2027-05-06' };
    expect(['de', 'en-GB', 'de'].map((locale) => formatTime(time, locale))).toEqual([
      '6. Mai 2027',
      '6 May 2027',
      '6. Mai 2027',
    ]);
  });

  test('of more dates than are remembered', () => {
    const values = Array.from({ length: 3000 }, (_, n) => `${n + 1000}-01-01`);
    expect(values.map((value) => formatTime({ value }, 'en-GB'))).toEqual(
      values.map((value) => `1 January ${value.slice(0, 4)}`),
    );
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
