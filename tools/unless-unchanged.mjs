import { contentHash } from './content-hash.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/**
 * Runs a check unless all it reads is as it was when the check last passed.
 *
 * @param {string} name under which its passing is remembered
 * @param {readonly string[]} reads files and folders, relative to the workspace
 * @param {() => Promise<unknown>} check throws where it fails
 * @returns {Promise<string | undefined>} that nothing had to be done, or nothing
 */
export async function unlessUnchanged(name, reads, check) {
  const state = contentHash(reads);
  if (readStamp(name) === state) return 'unchanged since it passed';
  await check();
  writeStamp(name, state);
  return undefined;
}
