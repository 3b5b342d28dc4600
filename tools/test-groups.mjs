import { contentHash } from './content-hash.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** What every test reads. */
const shared = ['pnpm-lock.yaml', 'vitest.config.ts', 'tsconfig.base.json', 'tools', 'fixtures'];

/**
 * The tests in groups, each with all that its tests read: a group whose files are the same as when it last passed passes
 * again. A fresh clone remembers nothing and runs them all.
 */
const groups = [
  { name: 'schema', folder: 'packages/schema/test', reads: ['packages/schema'] },
  { name: 'parser', folder: 'packages/parser/test', reads: ['packages/parser', 'packages/schema'] },
  {
    name: 'render',
    folder: 'packages/render/test',
    reads: ['packages/render', 'packages/parser', 'packages/schema'],
  },
  { name: 'workspace', folder: 'test', reads: ['.'] },
];

/** The groups with the state they are in now, and whether they passed in that state. */
export function testGroups() {
  return groups.map(({ name, folder, reads }) => {
    const state = contentHash([...shared, ...reads]);
    return { name, folder, state, passed: readStamp(`test-${name}`) === state };
  });
}

/**
 * Remembers that these groups passed in the state they are in.
 *
 * @param {readonly { name: string, state: string }[]} passed
 */
export function rememberPassed(passed) {
  for (const { name, state } of passed) writeStamp(`test-${name}`, state);
}
