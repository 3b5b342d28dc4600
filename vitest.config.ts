import { defineConfig } from 'vitest/config';

// Tests run on the sources: the custom condition comes first in every package's exports, so no build is needed.
const conditions = ['@rapporteur/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/fixed-seed.ts'],
    // One module graph a worker instead of one a file: the tests of the parser run in a third of the time (59 → 24 s of one
    // core). No test changes what another sees: the library keeps no state but tables it derives from its own data.
    isolate: false,
    // A process, not a thread: some tests set the time zone of their process.
    pool: 'forks',
    maxWorkers: '100%',
    // Only what hangs fails for its time: a slow or busy machine is no fault of the code. Work is counted, not timed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
