// From the built package, so after tsup.
import * as schema from '../dist/index.js';
import { jsonSchemas } from './json-schemas.mjs';
import { writeFiles } from './write-files.mjs';

const files = [...jsonSchemas(schema)].map(([file, json]) => [file, `${JSON.stringify(json, null, 2)}\n`]);
writeFiles(
  new URL('../json-schema/v1/', import.meta.url),
  new Map(/** @type {[string, string][]} */ (files)),
);
