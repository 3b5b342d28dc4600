import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

// What is installed follows from the lockfile; the others hold what the tools write.
const left = new Set(['node_modules', '.git', 'out']);

/**
 * One hash over files and folders (with all they hold but installed packages and what the tools write), their names
 * included. What does not exist counts as absent.
 *
 * @param {readonly string[]} paths relative to the workspace
 * @returns {string}
 */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !left.has(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
