import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the tools remember between two runs; it goes with `node_modules`. */
export const cache = join(root, 'node_modules/.cache/rapporteur');

/** The published packages, in the order they depend on one another. */
export const packageNames = /** @type {const} */ (['schema', 'parser', 'render']);
