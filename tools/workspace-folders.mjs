import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The folders of the workspace that hold a package.json: the root, its children and those of `packages/` and `examples/`.
 *
 * @returns {string[]} relative to the root
 */
export function workspaceFolders() {
  const parents = ['.', 'packages', 'examples'].filter((parent) => existsSync(join(root, parent)));
  const children = parents.flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => join(parent, entry.name)),
  );
  return ['.', ...children.sort()].filter((folder) => existsSync(join(root, folder, 'package.json')));
}
