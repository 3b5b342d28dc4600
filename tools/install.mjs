import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { pnpm } from './npm.mjs';
import { root } from './paths.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { workspaceFolders } from './workspace-folders.mjs';

/**
 * Installs the dependencies exactly as the lockfile has them, unless they already are.
 *
 * @returns {Promise<boolean>} whether there was anything to install
 * @throws {Error} with pnpm's output, if it fails
 */
export async function installDependencies() {
  const folders = workspaceFolders();
  const manifests = folders.map((folder) => join(folder, 'package.json'));
  const state = contentHash(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  const present = folders.every((folder) => existsSync(join(root, folder, 'node_modules')));
  if (present && readStamp('install') === state) return false;

  const { code, output } = await pnpm(['install', '--frozen-lockfile']);
  if (code !== 0) throw new Error(`pnpm install failed:\n${output}`);
  writeStamp('install', state);
  return true;
}
