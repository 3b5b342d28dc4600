// Part of the build: the JSON Schemas, from the built package.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as schema from '../dist/index.js';
import { jsonSchemas } from './json-schemas.mjs';

const folder = new URL('../json-schema/v1/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, json] of jsonSchemas(schema)) {
  writeFileSync(new URL(file, folder), `${JSON.stringify(json, null, 2)}\n`);
}
