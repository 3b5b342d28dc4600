import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from '../../tools/build.mjs';
import { contentHash } from '../../tools/content-hash.mjs';
import { pnpm } from '../../tools/npm.mjs';
import { cache, packageNames, root } from '../../tools/paths.mjs';

export type PackageName = (typeof packageNames)[number];

/** The three packages as they would be published. */
export interface PackedPackages {
  tarballs: Record<PackageName, string>;
  /** The same while nothing that goes into a tarball changed. */
  state: string;
}

/** Builds and packs with pnpm, which is what publishes; a tarball of the same content is packed once. */
export async function packPackages(): Promise<PackedPackages> {
  await buildPackages();
  const parts = ['package.json', 'dist', 'json-schema', 'README.md', 'CHANGELOG.md'];
  const inputs = packageNames.flatMap((name) => parts.map((part) => `packages/${name}/${part}`));
  const state = contentHash(['LICENSE', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...inputs]);
  const folder = join(cache, 'packed', state);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    for (const name of packageNames) {
      const cwd = join(root, 'packages', name);
      const { code, output } = await pnpm(['pack', '--pack-destination', unfinished], { cwd });
      if (code !== 0) throw new Error(`pnpm pack of packages/${name} failed:\n${output}`);
    }
    for (const old of readdirSync(join(cache, 'packed'))) {
      if (!unfinished.endsWith(old)) rmSync(join(cache, 'packed', old), { recursive: true, force: true });
    }
    renameSync(unfinished, folder);
  }
  const files = readdirSync(folder);
  const tarball = (name: PackageName) => {
    const file = files.find((candidate) => candidate.startsWith(`rapporteur-${name}-`));
    if (file === undefined)
      throw new Error(`pnpm pack left no tarball of @rapporteur/${name}: ${files.join(', ')}`);
    return join(folder, file);
  };
  return {
    tarballs: { schema: tarball('schema'), parser: tarball('parser'), render: tarball('render') },
    state,
  };
}
