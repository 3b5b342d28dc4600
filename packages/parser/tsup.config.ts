import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { defineConfig } from 'tsup';
import { packageBuild } from '../../tsup.base.js';
import manifest from './package.json' with { type: 'json' };

/** Packages of dates that the file for Node holds a few functions of, and whose licence has to go with them. */
const bundled = ['date-fns', '@date-fns/utc'];

function licences(): string {
  const texts = bundled.map((name) => {
    const licence = readFileSync(new URL(`node_modules/${name}/LICENSE.md`, import.meta.url), 'utf8');
    return `${name}\n\n${licence.trim()}`;
  });
  return `/*! This file holds functions of:\n\n${texts.join('\n\n')}\n*/`;
}

export default defineConfig({
  ...packageBuild(manifest),
  // Node opens every file of a package by itself: the hundreds of this one and its dependencies take longer than its first report,
  // one file does not.
  onSuccess: async () => {
    await build({
      entryPoints: ['src/index.ts'],
      outfile: 'dist/node.js',
      bundle: true,
      external: Object.keys(manifest.dependencies).filter((name) => !bundled.includes(name)),
      banner: { js: licences() },
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
