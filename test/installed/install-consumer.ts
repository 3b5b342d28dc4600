import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, pnpm } from '../../tools/npm.mjs';
import { cache, packageNames, root } from '../../tools/paths.mjs';
import { readStamp, writeStamp } from '../../tools/stamp.mjs';
import type { PackedPackages } from './pack.js';

/**
 * A project outside of the workspace with the three tarballs installed by npm, as a user has them. What they depend on
 * is packed from the workspace's own copies, so that this needs no network and gets the versions of the lockfile.
 *
 * @returns the project's folder; the one of the last run, if the tarballs are the same
 */
export async function installConsumer({ tarballs, state }: PackedPackages): Promise<string> {
  const dependencies = Object.fromEntries([
    ...packageNames.map((name) => [`@rapporteur/${name}`, `file:${tarballs[name]}`]),
    ['zod', `file:${await packDependency('packages/schema/node_modules/zod')}`],
    ['date-fns', `file:${await packDependency('packages/parser/node_modules/date-fns')}`],
  ]);
  const manifest = JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }, null, 2);
  const wanted = createHash('sha256').update(state).update(manifest).digest('hex');
  const [lastWanted, lastFolder] = readStamp('consumer')?.split('\n') ?? [];
  if (lastWanted === wanted && lastFolder && existsSync(join(lastFolder, 'node_modules'))) return lastFolder;

  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-consumer-'));
  writeFileSync(join(folder, 'package.json'), manifest);
  const options = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--no-package-lock'];
  const { code, output } = await npm(['install', ...options], { cwd: folder });
  if (code !== 0) throw new Error(`npm install of the tarballs failed:\n${output}`);
  writeStamp('consumer', `${wanted}\n${folder}`);
  return folder;
}

async function packDependency(path: string): Promise<string> {
  const folder = realpathSync(join(root, path));
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const destination = join(cache, 'packed-dependencies');
  const tarball = join(destination, `${name}-${version}.tgz`);
  if (existsSync(tarball)) return tarball;
  mkdirSync(destination, { recursive: true });
  const options = ['--pack-destination', destination, '--config.ignore-scripts=true'];
  const { code, output } = await pnpm(['pack', ...options], { cwd: folder });
  if (code !== 0) throw new Error(`pnpm pack of ${name} failed:\n${output}`);
  return tarball;
}
