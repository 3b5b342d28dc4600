import { defineConfig } from 'vitest/config';

// Tests run on the sources: the custom condition comes first in every package's exports, so no build is needed.
const conditions = ['@rapporteur/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
  },
});
