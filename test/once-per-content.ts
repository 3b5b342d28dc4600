import { createHash } from 'node:crypto';
import { contentHash } from '../tools/content-hash.mjs';
import { readStamp, writeStamp } from '../tools/stamp.mjs';

/**
 * Runs a slow check unless it already passed here on the very same content: the files given, the lockfile, this Node
 * and whatever else `parts` names. A check that fails is never remembered, and a fresh clone remembers nothing.
 *
 * @param parts what the verdict depends on; paths begin with `./`
 */
export async function oncePerContent(
  parts: readonly string[],
  check: () => Promise<void> | void,
): Promise<void> {
  const paths = ['pnpm-lock.yaml', 'tools', ...parts.filter((part) => part.startsWith('./'))];
  const key = JSON.stringify([process.version, parts, contentHash(paths)]);
  const name = `passed/${createHash('sha256').update(key).digest('hex')}`;
  if (readStamp(name) !== undefined) return;
  await check();
  writeStamp(name, key);
}
