import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
  const dependencies: Record<string, string> = {};
  for (const name of packageNames) dependencies[`@rapporteur/${name}`] = `file:${tarballs[name]}`;
  for (const [name, folder] of foreignDependencies())
    dependencies[name] = `file:${await packDependency(folder)}`;
  const manifest = JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }, null, 2);
  const wanted = createHash('sha256').update(state).update(manifest).digest('hex');
  const [lastWanted, lastFolder] = readStamp('consumer')?.split('\n') ?? [];
  if (lastWanted === wanted && lastFolder && existsSync(join(lastFolder, 'node_modules'))) return lastFolder;
  if (lastFolder?.includes('rapporteur-consumer-')) rmSync(lastFolder, { recursive: true, force: true });

  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-consumer-'));
  writeFileSync(join(folder, 'package.json'), manifest);
  const options = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--no-package-lock'];
  const { code, output } = await npm(['install', ...options], { cwd: folder });
  if (code !== 0) throw new Error(`npm install of the tarballs failed:\n${output}`);
  writeStamp('consumer', `${wanted}\n${folder}`);
  return folder;
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What the examples of the READMEs use beside the packages, as the README tells users to. */
const USED_BY_EXAMPLES = ['ajv'];

/** What the packages need at run time and others publish, with what that needs in turn: names and folders. */
function foreignDependencies(): Map<string, string> {
  const found = new Map(
    USED_BY_EXAMPLES.map((name) => [name, realpathSync(join(root, 'node_modules', name))] as const),
  );
  const queue = [...packageNames.map((name) => join(root, 'packages', name)), ...found.values()];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    const { dependencies, peerDependencies } = readManifest(folder);
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (name.startsWith('@rapporteur/') || found.has(name)) continue;
      // A package of the workspace links what it needs in its own node_modules; what others need lies beside them.
      const places = [
        join(folder, 'node_modules', name),
        join(folder.slice(0, folder.lastIndexOf('node_modules')), 'node_modules', name),
      ];
      const place = places.find((path) => existsSync(path));
      if (place === undefined) throw new Error(`${name}, which ${folder} needs, is not installed`);
      found.set(name, realpathSync(place));
      queue.push(realpathSync(place));
    }
  }
  return found;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function packDependency(folder: string): Promise<string> {
  const { name, version } = readManifest(folder);
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const destination = join(cache, 'packed-dependencies');
  const tarball = join(destination, file);
  if (existsSync(tarball)) return tarball;
  mkdirSync(destination, { recursive: true });
  const options = ['--pack-destination', destination, '--config.ignore-scripts=true'];
  const { code, output } = await pnpm(['pack', ...options], { cwd: folder });
  if (code !== 0) throw new Error(`pnpm pack of ${name} failed:\n${output}`);
  return tarball;
}
