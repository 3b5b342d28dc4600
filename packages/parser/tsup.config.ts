import { build } from 'esbuild';
import { defineConfig } from 'tsup';
import { packageBuild } from '../../tsup.base.js';
import manifest from './package.json' with { type: 'json' };

export default defineConfig({
  ...packageBuild(manifest),
  // Node opens every file of a package by itself: the 350 of this one take longer than its first report, one file does not.
  onSuccess: async () => {
    await build({
      entryPoints: ['src/index.ts'],
      outfile: 'dist/node.js',
      bundle: true,
      packages: 'external',
      format: 'esm',
      target: 'es2022',
      platform: 'neutral',
      charset: 'utf8',
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: 'warning',
    });
  },
});
