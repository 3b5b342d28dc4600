import * as core from 'zod/v4/core';
import { englishMessages } from '../messages/english.js';
import { changeInner } from './inner-schemas.js';
import { nearestWord } from './nearest-word.js';

const made = new WeakMap<core.$ZodType, core.$ZodType>();

/**
 * The same schema for authoring: at every level, a key it does not know is an issue that names the key and suggests the
 * nearest known one. What it takes and gives otherwise is the same, and so is its type. `extensions` stays open.
 *
 * Works on any schema built of objects, lists, unions and the like, so on a record that an app extended with fields of
 * its own. Intersections are left as they are, for each of their sides would refuse the other's keys.
 *
 * @example
 * ```ts
 * import { MeetingTimeSchema, toStrict } from '@rapporteur/schema';
 *
 * const result = toStrict(MeetingTimeSchema).safeParse({ value: '2026-01-22', timezone: 'UTC' });
 * result.error?.issues[0]?.message; // → 'The key "timezone" is not known here. Did you mean "timeZone"?'
 * ```
 */
export function toStrict<Schema extends core.$ZodType>(schema: Schema): Schema {
  const known = made.get(schema);
  if (known) return known as Schema;
  const strict = strictOf(schema);
  made.set(schema, strict);
  return strict as Schema;
}

function strictOf(schema: core.$ZodType): core.$ZodType {
  const def = changeInner(schema, toStrict);
  if (!def) return schema;
  if (def.type !== 'object') return core.clone(schema, def);
  const object = def as unknown as core.$ZodObjectDef;
  // An object with a schema for the keys it does not name is not open: it says what they are.
  const { catchall } = object;
  if (catchall && catchall._zod.def.type !== 'unknown' && catchall._zod.def.type !== 'any')
    return core.clone(schema, def);
  const keys = Object.keys(object.shape);
  const error: core.$ZodErrorMap<core.$ZodIssueUnrecognizedKeys> = (issue) => {
    if (issue.code !== 'unrecognized_keys') return object.error?.(issue as never);
    return unknownKeys(issue.keys, keys);
  };
  return core.clone(schema, {
    ...object,
    catchall: new core.$ZodNever({ type: 'never' }),
    error,
  } as core.$ZodObjectDef);
}

function unknownKeys(unknown: readonly string[], known: readonly string[]): string {
  return unknown
    .map((key) => {
      const nearest = nearestWord(key, known);
      return englishMessages['unknown-key']({ key, ...(nearest !== undefined && { nearest }) });
    })
    .join(' ');
}
