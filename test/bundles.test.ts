import { gzipSync } from 'node:zlib';
import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackages } from '../tools/build.mjs';
import { root } from '../tools/paths.mjs';

// On the built packages, whose single files a bundler can drop less of than of the sources.
beforeAll(async () => {
  await buildPackages();
});

// What a page pays for an import, minified and gzipped, in units of 1000 bytes. Raise a ceiling on purpose only.
const ceilings: [name: string, entry: string, ceiling: number][] = [
  ['parser', "export * from '@rapporteur/parser';", 250],
  ['parser, findTimes alone', "export { findTimes } from '@rapporteur/parser';", 30],
  ['render', "export * from '@rapporteur/render';", 42],
  ['render, renderHtml alone', "export { renderHtml } from '@rapporteur/render';", 6],
];

describe.each(ceilings)('the bundle of %s', (name, entry, ceiling) => {
  test('holds no Zod and no Node built-in', async () => {
    const { inputs } = await bundle(entry);
    expect(inputs.some((path) => path.includes('packages/'))).toBe(true);
    expect(inputs.filter(isForeign)).toEqual([]);
  });

  test(`stays under ${ceiling} kB`, async () => {
    const { code } = await bundle(entry);
    const size = gzipSync(code, { level: 9 }).length / 1000;
    console.log(
      `${name}: ${size.toFixed(1)} kB min+gzip (${(code.length / 1000).toFixed(1)} kB min), ceiling ${ceiling}`,
    );
    expect(size).toBeLessThan(ceiling);
    expect(size).toBeGreaterThan(0.5); // less would mean that nothing was bundled
  });
});

describe('the check itself', () => {
  test('sees Zod', async () => {
    const { inputs } = await bundle("export { MeetingRecordSchema } from '@rapporteur/schema';");
    expect(inputs.some(isForeign)).toBe(true);
  });

  test.each(['node:fs', 'fs', 'path'])('sees %s', async (name) => {
    const { inputs } = await bundle(`export * from '${name}';`);
    expect(inputs.filter(isForeign)).toEqual([name]);
  });
});

/** Zod's own files, or a module only Node has. */
function isForeign(path: string): boolean {
  return path.includes('/node_modules/zod/') || path.startsWith('node:') || builtinModules.includes(path);
}

async function bundle(contents: string): Promise<{ code: Uint8Array; inputs: string[] }> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    conditions: ['module'],
    mainFields: ['module', 'main'],
    external: ['node:*', ...builtinModules], // left as imports, so that they can be named
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const imports = Object.values(result.metafile.outputs).flatMap((output) =>
    output.imports.map(({ path }) => path),
  );
  const used = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const inputs = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { code: result.outputFiles[0]?.contents ?? new Uint8Array(), inputs: [...inputs, ...imports] };
}
