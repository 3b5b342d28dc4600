import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import {
  chineseMessages,
  englishMessages,
  formatIssues,
  MeetingRecordSchema,
  migrateMeetingRecord,
  StrictMeetingRecordSchema,
  toStrict,
  validateMeetingRecord,
  withChecks,
  type RecordIssue,
} from '../src/index.js';
import { harbourMinutes, harbourText, harbourWith, smallest } from './records.js';

const found = (issues: readonly RecordIssue[]) => issues.map(({ code, path }) => [code, path]);

describe('validateMeetingRecord', () => {
  it('gives the record with its lists filled in', () => {
    const result = validateMeetingRecord(smallest);
    expect(result).toMatchObject({ success: true, record: { id: 'r1', notes: [] }, issues: [] });
  });

  it('gives warnings beside the record', () => {
    const result = validateMeetingRecord(
      harbourWith((record) => (record.evidence = [{ start: 0, end: 1, exact: 'H', field: 'titel' }])),
    );
    expect([result.success, found(result.issues)]).toEqual([
      true,
      [['evidence-unknown-field', '/evidence/0/field']],
    ]);
  });

  it('gives issues of shape and of sense in one list', () => {
    const value = {
      ...harbourMinutes,
      status: 'done',
      end: { value: '2026-03-03' },
      start: { value: '2026-03-04' },
      decisions: [{ id: 'd1', text: 'x', agendaItemId: 'nope' }],
      evidence: [{ start: 0, end: 4, exact: 'Moon' }],
    };
    const result = validateMeetingRecord(value, { text: harbourText });
    expect([result.success, found(result.issues)]).toEqual([
      false,
      [
        ['unknown-value', '/status'],
        ['end-before-start', '/end'],
        ['dangling-reference', '/decisions/0/agendaItemId'],
        ['evidence-not-in-text', '/evidence/0/exact'],
      ],
    ]);
  });

  it('does not report what follows from another issue', () => {
    const value = {
      ...smallest,
      participants: [{ id: 7, kind: 'person', name: 'Ada' }],
      statements: [
        { id: 's1', text: 'x', kind: 'hope', mode: 'direct', speaker: { name: 'Ada', participantId: '7' } },
      ],
      evidence: [{ start: 0, end: 4, exact: 4 }],
    };
    expect(found(validateMeetingRecord(value, { text: 'Moon' }).issues)).toEqual([
      ['wrong-type', '/participants/0/id'],
      ['wrong-type', '/evidence/0/exact'],
    ]);
  });

  test.each([undefined, null, true, 4, 'record', [], () => smallest])('takes %s for what it is', (value) => {
    expect(found(validateMeetingRecord(value).issues)).toEqual([['wrong-type', '']]);
  });

  it('reads by the schema of an app, and says what is wrong with its fields, too', () => {
    const schema = MeetingRecordSchema.extend({ room: z.number() });
    const result = validateMeetingRecord({ ...smallest, room: 4 }, { schema });
    const room: number | undefined = result.success ? result.record.room : undefined;
    expect(room).toBe(4);
    const wrong = { ...smallest, rooom: 4, end: { value: '2025' }, start: { value: '2026' } };
    expect(found(validateMeetingRecord(wrong, { schema, strict: true }).issues)).toEqual([
      ['missing-field', '/room'],
      ['unknown-key', '/rooom'],
      ['end-before-start', '/end'],
    ]);
    expect(validateMeetingRecord(wrong, { schema, strict: true }).issues[1]?.params).toEqual({
      key: 'rooom',
      nearest: 'room',
    });
  });

  it('takes what is no JSON for what it is', () => {
    const loop: { schemaVersion?: unknown } = {};
    loop.schemaVersion = loop;
    for (const schemaVersion of [loop, 10n, Symbol('x'), () => 1]) {
      const { issues } = validateMeetingRecord({ ...smallest, schemaVersion });
      expect(found(issues)).toEqual([['unsupported-version', '/schemaVersion']]);
      expect(migrateMeetingRecord({ ...smallest, schemaVersion }).success).toBe(false);
      expect(migrateMeetingRecord({ title: 'Fair', extra: schemaVersion }).success).toBe(true);
    }
  });

  it('does not fall for a key of every object', () => {
    const value = JSON.parse(
      '{"schemaVersion":"1","id":"r1","sources":[{"__proto__":1}],"__proto__":{"name":""}}',
    ) as unknown;
    expect(validateMeetingRecord(value).success).toBe(true);
    expect(found(validateMeetingRecord({ constructor: 1 }).issues)).toContainEqual(['missing-field', '/id']);
  });

  it('mends what a language model returns', () => {
    // Asked for the record of the harbour minutes, a model wrote this: an honorific for an id, a quotation that it
    // straightened, one that it made up, offsets by guess, null for what is not stated.
    const answer = {
      schemaVersion: '1',
      id: 'harbour',
      name: 'Harbour Committee of Westhaven',
      classification: null,
      participants: [{ id: 'p1', kind: 'person', name: 'Ada Lindqvist', roles: ['chair'] }],
      statements: [
        {
          id: 's1',
          text: 'the north quay is safe again',
          kind: 'assessment',
          mode: 'direct',
          speaker: { name: 'Ada Lindqvist', participantId: 'ms-lindqvist' },
          evidence: [
            { start: 200, end: 250, exact: 'the north quay - closed since May - is safe again' },
            { start: 12, end: 30, exact: 'Ms Lindqvist said' },
            { start: 0, end: 26, exact: 'She thanked the divers too' },
          ],
        },
      ],
      sources: [{}],
    };
    const { issues } = validateMeetingRecord(answer, { text: harbourText });
    expect(formatIssues(issues)).toBe(
      [
        '/classification: Expected text, got null. Leave the field out where the source does not say. (wrong-type)',
        '/statements/0/speaker/participantId: participantId is "ms-lindqvist", but nothing in participants has that id. Did you mean "p1"? (dangling-reference)',
        '/statements/0/evidence/0/exact: "the north quay - closed since May - is safe again" is not what the text says to the letter. At 235–284 it says "the north quay – closed since May – is safe again"; quote that. (evidence-altered)',
        '/statements/0/evidence/1: The quotation stands at 211–228, not at 12–30. Correct start and end. (evidence-shifted)',
        '/statements/0/evidence/2/exact: "She thanked the divers too" does not stand in the text. Quote the characters the value rests on, or drop the value. (evidence-not-in-text)',
      ].join('\n'),
    );
  });
});

describe('strict', () => {
  it('names each unknown key, at every level, and suggests the nearest known one', () => {
    const value = {
      ...smallest,
      attendees: [],
      Status: 'held',
      participants: [
        {
          id: 'p1',
          kind: 'person',
          name: 'Ada',
          affiliation: 'Guild',
          evidence: [{ start: 0, end: 1, exact: 'A', ofset: 0 }],
        },
      ],
      actionItems: [{ id: 't1', text: 'x', owner: 'Ada', due: { value: '2026', timezone: 'UTC' }, zzz: 1 }],
    };
    expect(
      validateMeetingRecord(value, { strict: true }).issues.map(({ path, params }) => [
        path,
        (params as { nearest?: string }).nearest,
      ]),
    ).toEqual([
      ['/participants/0/evidence/0/ofset', undefined],
      ['/participants/0/affiliation', 'posts'],
      ['/actionItems/0/due/timezone', 'timeZone'],
      ['/actionItems/0/owner', 'assignees'],
      ['/actionItems/0/zzz', undefined],
      ['/attendees', 'participants'],
      ['/Status', 'status'],
    ]);
    expect(validateMeetingRecord(value).success).toBe(true);
  });

  test.each([
    ['particpants', 'participants'],
    ['statments', 'statements'],
    ['organisers', 'organizers'],
    ['action_items', 'actionItems'],
    ['in_language', 'inLanguage'],
    ['ntoes', 'notes'],
    ['venue', 'locations'],
    ['title', 'name'],
    ['weather', undefined],
    ['x', undefined],
  ])('%s: %s', (key, nearest) => {
    const [issue] = validateMeetingRecord({ ...smallest, [key]: 1 }, { strict: true }).issues;
    expect(issue).toMatchObject({
      code: 'unknown-key',
      params: nearest === undefined ? { key } : { key, nearest },
    });
    if (nearest === undefined) expect(issue?.params).not.toHaveProperty('nearest');
  });

  it('takes a sound record, and any key under extensions', () => {
    expect(StrictMeetingRecordSchema.parse(harbourMinutes)).toEqual(
      MeetingRecordSchema.parse(harbourMinutes),
    );
  });

  it('says so in the words of Zod’s own issues, too', () => {
    const result = StrictMeetingRecordSchema.safeParse({ ...smallest, titel: 'x', weather: 1 });
    expect(result.error?.issues).toMatchObject([
      {
        code: 'unrecognized_keys',
        keys: ['titel', 'weather'],
        message:
          'The key "titel" is not known here. Remove it, or put it into the record’s extensions as "example.com:key". ' +
          'The key "weather" is not known here. Remove it, or put it into the record’s extensions as "example.com:key".',
      },
    ]);
  });

  it('reaches through every kind of schema that holds others', () => {
    const inner = z.looseObject({ a: z.number() });
    const Everything = toStrict(
      z.looseObject({
        optional: inner.optional(),
        nullable: inner.nullable(),
        list: z.array(inner),
        record: z.record(z.string(), inner),
        tuple: z.tuple([inner], inner),
        union: z.union([z.string(), inner]),
        either: z.discriminatedUnion('kind', [
          z.looseObject({ kind: z.literal('x') }),
          z.looseObject({ kind: z.literal('y') }),
        ]),
        lazy: z.lazy(() => inner),
        readonly: inner.readonly(),
        caught: inner.catch({ a: 0 }),
        piped: inner.transform(({ a }) => a),
        typed: z.object({}).catchall(inner),
        both: z.intersection(inner, z.looseObject({ b: z.number() })),
      }),
    );
    const good = { a: 1 };
    const value = {
      nullable: null,
      list: [good],
      record: { k: good },
      tuple: [good, good],
      union: good,
      either: { kind: 'y' },
      lazy: good,
      readonly: good,
      caught: good,
      piped: good,
      typed: { k: good },
      both: { a: 1, b: 2 },
    };
    expect(Everything.safeParse(value).error).toBeUndefined();
    const bad = { a: 1, aa: 2 };
    for (const change of [
      { optional: bad },
      { nullable: bad },
      { list: [bad] },
      { record: { k: bad } },
      { tuple: [bad] },
      { tuple: [good, bad] },
      { union: bad },
      { either: { kind: 'x', aa: 1 } },
      { lazy: bad },
      { readonly: bad },
      { piped: bad },
      { more: 1 },
    ]) {
      expect([change, Everything.safeParse({ ...value, ...change }).success]).toEqual([change, false]);
    }
    // What says itself which keys it takes is left as it is.
    expect(Everything.safeParse({ ...value, both: { a: 1, b: 2, c: 3 } }).success).toBe(true);
    expect(Everything.parse({ ...value, caught: bad }).caught).toEqual({ a: 0 });
  });

  it('keeps the messages a schema has for other issues', () => {
    const Named = toStrict(z.looseObject({ a: z.number() }, { error: 'a thing, please' }));
    expect(Named.safeParse(4).error?.issues[0]?.message).toBe('a thing, please');
  });
});

describe('withChecks', () => {
  const Checked = withChecks(MeetingRecordSchema, { text: harbourText });

  it('finds by Standard Schema what checkMeetingRecord finds, with params.code', () => {
    const result = Checked['~standard'].validate({
      ...harbourMinutes,
      evidence: [{ start: 1, end: 8, exact: 'Harbour' }],
    });
    expect(result).toMatchObject({
      issues: [
        {
          code: 'custom',
          path: ['evidence', 0],
          message: 'The quotation stands at 0–7, not at 1–8. Correct start and end.',
          params: { code: 'evidence-shifted', found: { start: 0, end: 7 } },
        },
      ],
    });
  });

  it('passes over warnings, and gives the record', () => {
    const shared = harbourWith(
      (record) =>
        record.notes.push({ text: 'x' }) &&
        (record.locations[0] = { ...record.locations[0], id: 'p1' } as never),
    );
    expect(Checked.parse(shared)).toEqual(shared);
  });

  it('works on a schema that an app extended', () => {
    const AppRecord = withChecks(MeetingRecordSchema.extend({ room: z.number() }));
    const result = AppRecord.safeParse({
      ...smallest,
      room: 4,
      start: { value: '2026' },
      end: { value: '2025' },
    });
    expect(result.error?.issues).toMatchObject([{ path: ['end'], params: { code: 'end-before-start' } }]);
  });
});

describe('messages', () => {
  const value = {
    schemaVersion: '1',
    id: 'r1',
    sources: [{}],
    status: null,
    start: { value: '2026-03-04' },
    end: { value: '2026-03-03' },
    titel: 'x',
  };

  it('come in English and in Chinese', () => {
    expect(
      formatIssues(validateMeetingRecord(value, { strict: true, messages: englishMessages }).issues),
    ).toBe(
      '/status: Expected text, got null. Leave the field out where the source does not say. (wrong-type)\n' +
        '/titel: The key "titel" is not known here. Remove it, or put it into the record’s extensions as "example.com:key". (unknown-key)\n' +
        '/end: The end, 2026-03-03, is before the start, 2026-03-04. Correct one of the two. (end-before-start)',
    );
    expect(
      formatIssues(validateMeetingRecord(value, { strict: true, messages: chineseMessages }).issues),
    ).toBe(
      '/status: 应为文本，实为null。原文没有说明的，请省略该字段。 (wrong-type)\n' +
        '/titel: 此处没有 "titel" 这个字段。请删除，或以 "example.com:key" 的形式放入 extensions。 (unknown-key)\n' +
        '/end: 结束时间 2026-03-03 早于开始时间 2026-03-04。请更正其中之一。 (end-before-start)',
    );
  });

  it('can be an app’s own', () => {
    const messages = { ...englishMessages, 'end-before-start': () => 'Back to the future?' };
    expect(validateMeetingRecord(value, { messages }).issues.at(-1)?.message).toBe('Back to the future?');
  });

  it('shorten long values without breaking characters', () => {
    const [issue] = validateMeetingRecord({ ...smallest, status: '🎉'.repeat(500) }).issues;
    expect(issue?.message.length).toBeLessThan(250);
    expect(() => encodeURIComponent(issue?.message ?? '')).not.toThrow();
  });
});

describe('formatIssues', () => {
  it('says record for the record itself, and warning for a warning', () => {
    const { issues } = validateMeetingRecord(4);
    expect(
      formatIssues([
        ...issues,
        { code: 'shared-id', severity: 'warning', path: '/a~1b/0', message: 'Look.' },
      ]),
    ).toBe('record: Expected an object, got a number. (wrong-type)\nwarning: /a~1b/0: Look. (shared-id)');
    expect(formatIssues([])).toBe('');
  });
});
