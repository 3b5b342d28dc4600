import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentHash } from './content-hash.mjs';
import { npm } from './npm.mjs';
import { packageNames, root } from './paths.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/**
 * Builds the packages whose sources or built files changed since the last build.
 *
 * @param {readonly (typeof packageNames)[number][]} [names] of the packages to look at; all, where left out
 * @returns {Promise<string[]>} the names of the packages built
 * @throws {Error} with the build's output, if one fails
 */
export async function buildPackages(names = packageNames) {
  const built = await Promise.all(names.map(buildPackage));
  return names.filter((_, index) => built[index]);
}

/**
 * @param {string} name
 * @returns {Promise<boolean>}
 */
async function buildPackage(name) {
  const folder = join('packages', name);
  if (existsSync(join(root, folder, 'dist')) && readStamp(`build-${name}`) === buildState(name)) return false;
  const { code, output } = await npm(['run', 'build', '--silent'], { cwd: join(root, folder) });
  if (code !== 0) throw new Error(`The build of packages/${name} failed:\n${output}`);
  writeStamp(`build-${name}`, buildState(name));
  return true;
}

/**
 * Inputs and outputs together: a built file that was changed or removed by hand is built anew.
 *
 * @param {string} name
 */
function buildState(name) {
  const files = ['src', 'scripts', 'package.json', 'tsup.config.ts', 'tsconfig.json', 'dist', 'json-schema'];
  return contentHash([
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    ...files.map((file) => `packages/${name}/${file}`),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const built = await buildPackages();
  console.log(built.length > 0 ? `built ${built.join(', ')}` : 'nothing to build');
}
