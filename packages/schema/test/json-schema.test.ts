import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { jsonSchemas } from '../scripts/json-schemas.mjs';
import * as schema from '../src/index.js';
import { accepted, rejected, type SchemaName } from './accept-reject.js';

// Many runs take their time on a busy machine.
const folder = new URL('../json-schema/v1/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;

// One validator for all schemas at once, as strict as it goes.
const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
addFormats.default(ajv);
for (const file of files) ajv.addSchema(read(file), file);
const validate = (name: SchemaName, value: unknown): boolean => {
  const file = `${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;
  return ajv.validate(file, value) as boolean;
};

describe('the files', () => {
  it('are the ones the schemas give', () => {
    const generated = jsonSchemas(schema);
    expect(files).toEqual([...generated.keys()].sort());
    for (const [file, json] of generated)
      expect(read(file), `${file}: run npm run generate in packages/schema`).toEqual(json);
  });

  test.each(files)('%s is valid by the meta-schema, and names itself', (file) => {
    const json = read(file);
    expect(ajv.validateSchema(json)).toBe(true);
    expect(json['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(json['$id']).toMatch(new RegExp(`/json-schema/v1/${file}$`));
    expect(ajv.getSchema(String(json['$id']))).toBeTypeOf('function');
  });

  it('say of each field what it is', () => {
    for (const file of files) {
      const { $defs = {}, ...json } = read(file) as { $defs?: object; title: string };
      for (const entity of [json, ...(Object.values($defs) as (typeof json)[])]) {
        expect(entity).toMatchObject({ description: expect.stringMatching(/\.$/) as string });
        const { properties } = entity as unknown as { properties: Record<string, { description?: string }> };
        for (const [field, { description }] of Object.entries(properties)) {
          expect(description, `${entity.title}.${field}`).toMatch(/[.`;]\)?$/);
        }
      }
    }
  });
});

describe('accepts what Zod accepts', () => {
  test.each(accepted)('%s %j', (name, value) => {
    expect([validate(name, value), ajv.errors]).toEqual([true, null]);
  });
});

describe('rejects what Zod rejects', () => {
  test.each(rejected)('%s %j', (name, value, _, path) => {
    expect(validate(name, value)).toBe(false);
    // In the same place; what is missing, and keys of extensions, are reported at the object they belong to.
    const paths = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
    expect([path, path.slice(0, path.lastIndexOf('/'))].some((at) => paths.includes(at))).toBe(true);
  });
});
