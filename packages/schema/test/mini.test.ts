import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type * as classicZod from 'zod';
import * as z from 'zod/mini';
import { miniSources } from '../scripts/mini-sources.mjs';
import * as classic from '../src/index.js';
import * as mini from '../src/mini.js';
import { validateWith } from '../src/validate/validate-with.js';
import { accepted, rejected } from './accept-reject.js';
import { harbourMinutes, smallest } from './records.js';

describe('the sources of /mini', () => {
  const folder = new URL('../src/mini/', import.meta.url);

  it('are written from those of the main entry', () => {
    const written = new Map(
      readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );
    expect(written, 'run npm run generate in packages/schema').toEqual(miniSources());
  });

  it('import nothing of classic Zod', () => {
    for (const code of miniSources().values()) expect(code).not.toMatch(/from 'zod'/);
  });

  it('and of the main entry type-check as what Zod takes', () => {
    const take = (schema: z.ZodMiniObject) => Object.keys(schema.shape).length;
    const takeClassic = (schema: classicZod.ZodObject) => Object.keys(schema.shape).length;
    expect(take(mini.MeetingRecordSchema)).toBe(takeClassic(classic.MeetingRecordSchema));
  });

  it('export what the main entry exports', () => {
    expect(Object.keys(mini).sort()).toEqual(Object.keys(classic).sort());
  });
});

describe('accepts, and gives the same', () => {
  test.each(accepted)('%s %j', (name, value) => {
    const own = z.safeParse(mini[`${name}Schema`] as z.ZodMiniType, value);
    expect(own.error).toBeUndefined();
    expect(own.data).toEqual(
      (classic[`${name}Schema`] as unknown as z.core.$ZodType & { parse: (v: unknown) => unknown }).parse(
        value,
      ),
    );
  });
});

describe('rejects, with the same issues', () => {
  test.each(rejected)('%s %j', (name, value) => {
    const own = validateWith(mini[`${name}Schema`], value, {});
    expect(own.success).toBe(false);
    expect(own.issues).toEqual(validateWith(classic[`${name}Schema`], value, {}).issues);
  });
});

it('has validation, strictness and checks of its own', () => {
  expect(mini.validateMeetingRecord(harbourMinutes)).toMatchObject({ success: true, issues: [] });
  expect(mini.validateMeetingRecord({ ...smallest, titel: 'Fair' }, { strict: true }).issues).toMatchObject([
    { code: 'unknown-key', path: '/titel' },
  ]);
  expect(z.safeParse(mini.StrictMeetingRecordSchema, { ...smallest, titel: 'Fair' }).success).toBe(false);
  const agenda = [{ id: 'a1', name: 'x', parentId: 'a2' }];
  expect(
    z.safeParse(mini.withChecks(mini.MeetingRecordSchema), { ...smallest, agenda }).error?.issues,
  ).toMatchObject([
    { code: 'custom', path: ['agenda', 0, 'parentId'], params: { code: 'dangling-reference' } },
  ]);
});

it('is extended with the functions of Zod Mini', () => {
  const AppRecord = z.extend(mini.MeetingRecordSchema, { room: z.number() });
  expect(z.parse(AppRecord, { ...smallest, room: 4 }).room).toBe(4);
  expect(z.parse(z.pick(mini.MeetingRecordSchema, { name: true }), { name: 'Fair' })).toEqual({
    name: 'Fair',
  });
});
