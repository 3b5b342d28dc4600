// The schemas are written once, in the functions that Zod and Zod Mini share (src/schemas). Their twins for Zod Mini
// (src/mini) differ in what they import, and in three names.
import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);
const notice = (/** @type {string} */ name) =>
  `// Written by scripts/write-mini.mjs from src/${name}; do not edit.\n`;

/**
 * The files of `src/mini`, by name.
 *
 * @returns {Map<string, string>}
 */
export function miniSources() {
  const schemas = readdirSync(new URL('schemas/', source)).map((name) => `schemas/${name}`);
  const files = [
    ...schemas,
    'migrate/migrate-meeting-record.ts',
    'strict/strict-meeting-record.ts',
    'validate/validate-meeting-record.ts',
  ].sort();
  return new Map(
    files.map((path) => [
      path.slice(path.indexOf('/') + 1),
      notice(path) + toMini(readFileSync(new URL(path, source), 'utf8'), path.slice(0, path.indexOf('/'))),
    ]),
  );
}

/**
 * @param {string} code
 * @param {string} folder
 */
function toMini(code, folder) {
  return code
    .replaceAll("from 'zod'", "from 'zod/mini'")
    .replaceAll(/\bz\.Zod(?=Object\b|Optional\b|Number\b)/g, 'z.ZodMini')
    .replaceAll("from './", `from '../${folder}/`)
    .replaceAll("from '../schemas/", "from './")
    .replaceAll("from '@rapporteur/schema'", "from '@rapporteur/schema/mini'");
}
