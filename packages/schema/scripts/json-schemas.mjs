import * as z from 'zod';
import { fieldDocs } from './field-docs.mjs';

const BASE = 'https://rapporteur-js.github.io/rapporteur/json-schema/v1/';

/** Words with a fixed meaning where any word is allowed. */
const EXAMPLES = /** @type {const} */ ({
  MeetingRecord: { classification: 'CLASSIFICATIONS' },
  Participant: { roles: 'PARTICIPANT_ROLES' },
  Statement: { kind: 'STATEMENT_KINDS' },
});

/**
 * The JSON Schemas (2020-12) of every entity, each complete in itself. They describe a record as it may be written:
 * lists with a default may be left out.
 *
 * @param {Record<string, unknown>} schema what the package exports
 * @returns {Map<string, Record<string, unknown>>} by file name
 */
export function jsonSchemas(schema) {
  const docs = fieldDocs();
  const names = [...docs.keys()].filter((name) => `${name}Schema` in schema).sort();
  /** @param {string} name */
  function schemaOf(name) {
    return /** @type {z.ZodObject} */ (schema[`${name}Schema`]);
  }

  /** @param {string} name @param {Record<string, any>} json */
  function documented(name, json) {
    const { id: _, $schema: __, $defs: ___, ...rest } = json;
    const doc = docs.get(name);
    const examples = /** @type {Record<string, string>} */ (
      EXAMPLES[/** @type {keyof typeof EXAMPLES} */ (name)] ?? {}
    );
    const properties = Object.entries(rest.properties).map(([field, property]) => {
      const list = examples[field];
      const words = list === undefined ? undefined : /** @type {readonly string[]} */ (schema[list]);
      const { type, items } = property;
      const shown =
        words && (type === 'array' ? { items: { ...items, examples: words } } : { examples: words });
      return [field, { description: doc?.fields.get(field), ...property, ...shown }];
    });
    return {
      title: name,
      description: doc?.description,
      ...rest,
      properties: Object.fromEntries(properties),
    };
  }

  return new Map(
    names.map((name) => {
      // What has an id becomes a definition to refer to. A registry of our own leaves nothing behind in Zod's global one.
      /** @type {z.core.$ZodRegistry<{ id: string }>} */
      const registry = z.registry();
      for (const inner of names) if (inner !== name) registry.add(schemaOf(inner), { id: inner });
      const json = z.toJSONSchema(schemaOf(name), {
        metadata: registry,
        io: 'input',
        target: 'draft-2020-12',
      });
      const inner = Object.entries(json.$defs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const $defs = Object.fromEntries(
        inner.map(([id, def]) => [id, documented(id, /** @type {{}} */ (def))]),
      );
      const file = `${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;
      return [
        file,
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: BASE + file,
          ...documented(name, json),
          ...(inner.length > 0 && { $defs }),
        },
      ];
    }),
  );
}
