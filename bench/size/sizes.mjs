import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { imports } from './imports.mjs';

/** Bytes of each typical import, bundled and minified for browsers: as such, and after gzip. */
export async function sizes() {
  const rows = [];
  for (const { name, code } of imports) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8', // as the packages are built, and as Vite and others leave them
      write: false,
      logLevel: 'error',
    });
    const contents = outputFiles[0]?.contents ?? new Uint8Array();
    rows.push({ name, minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length });
  }
  return rows;
}
