import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackages } from '../tools/build.mjs';
import { imports } from '../bench/size/imports.mjs';
import { root } from '../tools/paths.mjs';
import { sizes } from '../bench/size/sizes.mjs';

// On the built packages, whose single files a bundler can drop less of than of the sources.
beforeAll(async () => {
  await buildPackages();
});

// What a page pays for an import as users write them (bench/size/imports.mjs), minified and gzipped, in units of 1000 bytes:
// just above what it is. Raise a ceiling on purpose only.
const ceilings: Record<string, number> = {
  'parse, English only': 260,
  'parse, all languages': 307,
  'find times, all languages': 24.5,
  validate: 40,
  'validate the shape with zod/mini': 10.5,
  HTML: 5.0,
  Markdown: 4.0,
};

describe('typical imports', () => {
  let measured: readonly { name: string; minified: number; gzip: number }[] = [];
  beforeAll(async () => {
    measured = await sizes();
  });

  test.each(imports)('$name stays under its ceiling', ({ name }) => {
    const { gzip = 0, minified = 0 } = measured.find((row) => row.name === name) ?? {};
    const ceiling = ceilings[name] ?? 0;
    console.log(
      `${name}: ${(gzip / 1000).toFixed(1)} kB min+gzip (${(minified / 1000).toFixed(1)} kB min), ceiling ${ceiling}`,
    );
    expect(gzip / 1000).toBeLessThan(ceiling);
    expect(gzip).toBeGreaterThan(500); // less would mean that nothing was bundled
  });
});

const withoutZod: [name: string, entry: string][] = [
  ['parser', "export * from '@rapporteur/parser';"],
  ['render', "export * from '@rapporteur/render';"],
];

describe.each(withoutZod)('the bundle of %s', (_name, entry) => {
  test('holds no Zod and no Node built-in', async () => {
    const { inputs } = await bundle(entry);
    expect(inputs.some((path) => path.includes('packages/'))).toBe(true);
    expect(inputs.filter(isForeign)).toEqual([]);
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

async function bundle(contents: string): Promise<{ inputs: string[] }> {
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
  const left = Object.values(result.metafile.outputs).flatMap((output) =>
    output.imports.map(({ path }) => path),
  );
  const used = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const inputs = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { inputs: [...inputs, ...left] };
}
