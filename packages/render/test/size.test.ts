import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** What a page that imports this carries, minified and gzipped, in bytes; and the modules in it. */
async function bundle(code: string): Promise<{ size: number; modules: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    conditions: ['@rapporteur/source'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8', // as the packages are built, and as Vite and others leave them
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput ? [path] : [],
  );
  return { size: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length, modules };
}

describe('a page carries, with English labels', () => {
  test.each([
    ['HTML', "export { renderHtml } from '@rapporteur/render/html'", 5000, '/markdown/'],
    ['HTML by the main entry', "export { renderHtml } from '@rapporteur/render'", 5000, '/markdown/'],
    ['Markdown', "export { renderMarkdown } from '@rapporteur/render/markdown'", 4000, '/html/'],
    ['Markdown by the main entry', "export { renderMarkdown } from '@rapporteur/render'", 4000, '/html/'],
  ])('%s alone', { timeout: 30_000 }, async (_, code, limit, other) => {
    const { size, modules } = await bundle(code);
    console.log(`${code}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(limit);
    expect(
      modules.filter((path) => path.includes(other) || path.includes('ical') || path.includes('json-ld/')),
    ).toEqual([]);
  });

  test('no language but the one it names', async () => {
    const { modules } = await bundle("export { renderHtml, zh } from '@rapporteur/render'");
    expect(
      modules
        .map((path) => /labels\/(\w\w)\.ts$/.exec(path)?.[1])
        .filter(Boolean)
        .sort(),
    ).toEqual(['en', 'zh']);
  });
});
