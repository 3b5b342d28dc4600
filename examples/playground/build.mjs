// node build.mjs FOLDER: bundles the playground for browsers. Open index.html of FOLDER from any web server.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {string} folder to write to; made where it is missing
 * @param {string[]} [conditions] export conditions for the bundler
 */
export async function buildPlayground(folder, conditions = []) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'playground.mjs')],
    outfile: join(folder, 'playground.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions,
    logLevel: 'error',
  });
  for (const file of ['index.html', 'playground.css']) copyFileSync(join(here, file), join(folder, file));
  copyFileSync(fileURLToPath(import.meta.resolve('@rapporteur/render/style.css')), join(folder, 'style.css'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('usage: node build.mjs FOLDER');
    process.exit(2);
  }
  await buildPlayground(folder);
  console.log(`Playground in ${folder}`);
}
