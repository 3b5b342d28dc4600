import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import * as schema from '../src/index.js';
import { MeetingRecordSchema, toStrict, type MeetingRecord, type RecordIssueCode } from '../src/index.js';
import { ENTITY_FIELDS } from '../src/check/entities.js';
import { validateWith } from '../src/validate/validate-with.js';
import { accepted, rejected, type SchemaName } from './accept-reject.js';
import { harbourMinutes, smallest } from './records.js';

const schemaOf = (name: SchemaName): z.ZodObject => schema[`${name}Schema`] as unknown as z.ZodObject;

describe('accepts', () => {
  test.each(accepted)('%s %j', (name, value) => {
    expect(schemaOf(name).safeParse(value).error).toBeUndefined();
  });
});

describe('rejects', () => {
  test.each(rejected)('%s %j: %s at %j', (name, value, code, path) => {
    const result = validateWith(schemaOf(name), value, {});
    expect(result.issues.map(({ code, path }) => [code, path])).toContainEqual([code, path]);
    expect(result.success).toBe(false);
  });

  it('has an example for each code of shape', () => {
    const codes: RecordIssueCode[] = [
      'missing-field',
      'wrong-type',
      'unknown-value',
      'empty-list',
      'blank-text',
      'invalid-time-value',
      'invalid-time-zone',
      'invalid-url',
      'invalid-language',
      'invalid-media-type',
      'invalid-sha256',
      'invalid-extension-key',
      'invalid-number',
      'unsupported-version',
    ];
    expect(new Set(rejected.map(([, , code]) => code))).toEqual(new Set(codes));
  });
});

describe('reading', () => {
  it('fills in the lists that were left out, each anew', () => {
    const [first, second] = [MeetingRecordSchema.parse(smallest), MeetingRecordSchema.parse(smallest)];
    expect(first).toEqual({
      schemaVersion: '1',
      id: 'r1',
      locations: [],
      organizers: [],
      participants: [],
      purposes: [],
      agenda: [],
      statements: [],
      motions: [],
      decisions: [],
      actionItems: [],
      documents: [],
      relatedMeetings: [],
      notes: [],
      sources: [{}],
    });
    first.notes.push({ text: 'x' });
    expect(second.notes).toEqual([]);
    expect(MeetingRecordSchema.parse(smallest).notes).toEqual([]);
  });

  it('keeps the keys it does not know, at every level', () => {
    expect(markEverywhere(harbourMinutes)).not.toEqual(harbourMinutes);
    const marked = markEverywhere(MeetingRecordSchema.parse(harbourMinutes));
    expect(MeetingRecordSchema.parse(marked)).toEqual(marked);
  });
});

describe('schemas have no refinements, so an app can', () => {
  it('pick', () => {
    const Head = MeetingRecordSchema.pick({ name: true, start: true });
    expect(Head.parse({ name: 'Fair' })).toEqual({ name: 'Fair' });
  });

  it('omit', () => {
    const Draft = MeetingRecordSchema.omit({ id: true, sources: true });
    expect(Draft.parse({ schemaVersion: '1' }).statements).toEqual([]);
  });

  it('make partial', () => {
    expect(schema.StatementSchema.partial().parse({ text: 'it rains' })).toEqual({ text: 'it rains' });
  });

  it('extend with its own fields, and narrow the ones there are', () => {
    const AppRecord = MeetingRecordSchema.extend({
      room: z.number(),
      status: z.enum(['held', 'cancelled']),
      participants: z.array(schema.ParticipantSchema.extend({ badge: z.string() })),
    });
    const app = AppRecord.parse({
      ...smallest,
      room: 4,
      status: 'held',
      participants: [{ id: 'p1', kind: 'person', name: 'Ada', badge: 'A7' }],
    });
    const [room, badge]: [number, string | undefined] = [app.room, app.participants[0]?.badge];
    expect([room, badge, app.notes]).toEqual([4, 'A7', []]);
    // Still a record, for everything that takes one.
    const record: MeetingRecord = app;
    expect(schema.checkMeetingRecord(record)).toEqual([]);
    expect(AppRecord.safeParse(smallest).error?.issues.map(({ path }) => path)).toEqual([
      ['status'],
      ['participants'],
      ['room'],
    ]);
  });

  it('make strict what it extended', () => {
    const AppRecord = toStrict(MeetingRecordSchema.extend({ room: z.object({ floor: z.number() }) }));
    expect(AppRecord.safeParse({ ...smallest, room: { floor: 1 } }).success).toBe(true);
    expect(AppRecord.safeParse({ ...smallest, room: { floor: 1, flor: 1 } }).error?.issues[0]).toMatchObject({
      path: ['room'],
      message: expect.stringContaining('Did you mean "floor"?') as string,
    });
  });
});

describe('Standard Schema', () => {
  const standard = MeetingRecordSchema['~standard'];

  it('gives the record', () => {
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    expect(standard.validate(smallest)).toMatchObject({ value: { id: 'r1', notes: [] } });
  });

  it('gives issues with paths', () => {
    expect(standard.validate({ ...smallest, id: 1 })).toMatchObject({ issues: [{ path: ['id'] }] });
  });
});

it('checks and schemas agree on which entity stands where', () => {
  for (const [name, fields] of Object.entries(ENTITY_FIELDS)) {
    const found = Object.entries(schemaOf(name as SchemaName).shape)
      .map(([field, type]) => [field, entityIn(type as z.ZodType)] as const)
      .filter(([, entity]) => entity !== undefined);
    expect([name, Object.fromEntries(found)]).toEqual([name, fields]);
  }
});

/** The name of the entity that a field's schema leads to. */
function entityIn(type: z.core.$ZodType): string | undefined {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if ('innerType' in def) return entityIn(def.innerType as z.core.$ZodType);
  if (def.type === 'array') return entityIn(def.element);
  return Object.keys(ENTITY_FIELDS).find((name) => schemaOf(name as SchemaName) === (type as unknown));
}

/** A copy with a key of its own in every object but those under `extensions`. */
function markEverywhere(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markEverywhere);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'extensions' ? inner : markEverywhere(inner),
  ]);
  return { ...(Object.fromEntries(entries) as object), 'x-mark': true };
}
