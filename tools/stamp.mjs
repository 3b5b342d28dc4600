import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache } from './paths.mjs';

/**
 * What `writeStamp` wrote under this name, or nothing.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function readStamp(name) {
  const path = join(cache, `${name}.stamp`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Remembers the state a step finished in, so that the next run can see whether there is anything to do.
 *
 * @param {string} name
 * @param {string} state
 */
export function writeStamp(name, state) {
  const path = join(cache, `${name}.stamp`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, state);
}
