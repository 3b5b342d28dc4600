import { build } from 'esbuild';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { oncePerContent } from '../../../test/once-per-content.js';
import { buildPackages } from '../../../tools/build.mjs';
import { root } from '../../../tools/paths.mjs';
import { runCommand } from '../../../tools/run-command.mjs';
import { accepted, rejected } from './accept-reject.js';

// The package as built: what its declarations weigh, with which compilers and which Zod they hold, what bundles cost.

const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = join(folder, 'dist');
const modules = join(folder, 'node_modules');
let scratch: string;

beforeAll(async () => {
  await buildPackages(['schema']);
  mkdirSync(join(root, 'test/.examples'), { recursive: true });
  scratch = mkdtempSync(join(root, 'test/.examples/schema-'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

// Raise a ceiling on purpose only.
const ceilings = {
  /** Of dist/index.d.ts, in bytes. */
  mainEntry: 40_000,
  /** Of it and all it imports, without comments, in bytes. */
  declarations: 40_000,
  /** Of a consumer that uses every entity, by TypeScript 5.9 with Zod's newest. */
  instantiations: 14_000,
  /** Minified and gzipped, Zod included, in bytes. */
  bundles: [
    ['@rapporteur/schema', "export { MeetingRecordSchema } from '@rapporteur/schema';", 33_000],
    ['@rapporteur/schema/mini', "export { MeetingRecordSchema } from '@rapporteur/schema/mini';", 12_000],
    ['validateMeetingRecord of main', "export { validateMeetingRecord } from '@rapporteur/schema';", 43_000],
    [
      'validateMeetingRecord of mini',
      "export { validateMeetingRecord } from '@rapporteur/schema/mini';",
      21_000,
    ],
    ['checkMeetingRecord, without Zod', "export { checkMeetingRecord } from '@rapporteur/schema';", 9_500],
    ['@rapporteur/schema/record', "export * from '@rapporteur/schema/record';", 1_000],
  ] as [name: string, code: string, ceiling: number][],
};

describe('declarations', () => {
  it(`of the main entry stay under ${ceilings.mainEntry / 1000} kB`, () => {
    const files = declarationsFrom(join(dist, 'index.d.ts'));
    const all = [...files.values()];
    const bare = all.map(withoutComments).reduce((sum, code) => sum + code.length, 0);
    const main = (files.get(join(dist, 'index.d.ts')) ?? '').length;
    console.log(
      `dist/index.d.ts: ${main} B; with what it imports ${all.join('').length} B, ${bare} B without comments`,
    );
    expect(main).toBeGreaterThan(1000);
    expect(main).toBeLessThan(ceilings.mainEntry);
    expect(bare).toBeGreaterThan(1000);
    expect(bare).toBeLessThan(ceilings.declarations);
  });

  const cases = ['typescript', 'typescript-newest'].flatMap((compiler) =>
    ['zod-floor', 'zod'].map((zod) => [compiler, zod] as const),
  );
  test.each(cases)('hold for %s and %s, skipLibCheck off', (compiler, zod) =>
    once('types', [compiler, zod], async () => {
      const { code, output } = await typeCheck(compiler, zod, { skipLibCheck: false }, [
        'consumer.ts',
        'mini.ts',
      ]);
      expect([output, code]).toEqual([expect.not.stringContaining('error'), 0]);
    }),
  );

  it(`cost a consumer at most ${ceilings.instantiations} instantiations`, () =>
    once('instantiations', ['typescript', 'zod'], async () => {
      const { output } = await typeCheck('typescript', 'zod', { skipLibCheck: true }, ['consumer.ts']);
      const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1]);
      console.log(`a consumer of every entity: ${instantiations} instantiations`);
      expect(instantiations).toBeGreaterThan(1000);
      expect(instantiations).toBeLessThan(ceilings.instantiations);
    }));

  it('the check itself sees a wrong type', () =>
    once('wrong type', ['typescript', 'zod'], async () => {
      const { code, output } = await typeCheck('typescript', 'zod', { skipLibCheck: true }, ['wrong.ts'], {
        'wrong.ts':
          "import { NoteSchema } from '@rapporteur/schema';\nexport const who: string = NoteSchema.parse({}).speaker?.name;\n",
      });
      expect([code, output]).toEqual([
        2,
        expect.stringContaining("Type 'string | undefined' is not assignable"),
      ]);
    }));
});

describe('at run time', () => {
  const examples = [...accepted, ...rejected].map(([schema, value]) => ({ schema, value }));
  const answers = async (zod: string): Promise<unknown[][]> => {
    const project = projectWith(zod);
    writeFileSync(join(project, 'examples.json'), JSON.stringify(examples));
    cpSync(join(folder, 'test/consumer/run.mjs'), join(project, 'run.mjs'));
    const { output } = await runCommand(process.execPath, ['run.mjs'], { cwd: project });
    return JSON.parse(output) as unknown[][];
  };

  it('does the same with the oldest Zod as with the newest, in mini as in main', async () => {
    const [floor, newest] = [await answers('zod-floor'), await answers('zod')];
    expect(newest[0]).toMatchObject([
      ...accepted.map(() => ({ success: true })),
      ...rejected.map(() => ({ success: false })),
    ]);
    expect(newest[1]).toEqual(newest[0]);
    expect(floor).toEqual(newest);
  });
});

describe('bundles', () => {
  test.each(ceilings.bundles)('of %s', async (name, contents, ceiling) => {
    const { code, inputs } = await bundle(contents);
    const size = gzipSync(code, { level: 9 }).length;
    console.log(`${name}: ${(size / 1000).toFixed(1)} kB min+gzip, ceiling ${ceiling / 1000}`);
    expect(size).toBeGreaterThan(200);
    expect(size).toBeLessThan(ceiling);
    const zod = inputs.filter((path) => path.includes('/node_modules/zod/'));
    const wants = name.startsWith('@rapporteur/schema/record') || name.includes('without Zod') ? 0 : 1;
    expect(Math.min(zod.length, 1)).toBe(wants);
    // Not every language that Zod speaks, and nothing of the classic API in mini.
    expect(zod.filter((path) => /\/locales\/(?!en|index)/.test(path))).toEqual([]);
    if (/mini/.test(name)) expect(zod.filter((path) => path.includes('/v4/classic/'))).toEqual([]);
  });
});

/** The file and the declarations it reaches by relative imports. */
function declarationsFrom(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const code = readFileSync(path, 'utf8');
  found.set(path, code);
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    if (fileName.startsWith('.'))
      declarationsFrom(join(dirname(path), fileName.replace(/\.js$/, '.d.ts')), found);
  }
  return found;
}

function withoutComments(code: string): string {
  const source = ts.createSourceFile('index.d.ts', code, ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

/** Does it once for each state of the package, for compilers take their time. */
function once(what: string, tools: readonly string[], check: () => Promise<void>): Promise<void> {
  const paths = ['dist', 'test/consumer', 'test/built-package.test.ts'].map(
    (path) => `./packages/schema/${path}`,
  );
  return oncePerContent(
    [what, ...paths, ...tools.map((tool) => `./packages/schema/node_modules/${tool}/package.json`)],
    check,
  );
}

/** A project that has the built package and one Zod installed. */
function projectWith(zod: string): string {
  const project = mkdtempSync(join(scratch, 'consumer-'));
  const installed = join(project, 'node_modules/@rapporteur/schema');
  cpSync(dist, join(installed, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    publishConfig: { exports: object };
  };
  const { exports } = manifest.publishConfig;
  writeFileSync(
    join(installed, 'package.json'),
    JSON.stringify({ name: '@rapporteur/schema', type: 'module', exports }),
  );
  symlinkSync(join(modules, zod), join(project, 'node_modules/zod'), 'junction');
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
  return project;
}

/** Compiles files of test/consumer in such a project. */
async function typeCheck(
  compiler: string,
  zod: string,
  options: object,
  files: readonly string[],
  written: Readonly<Record<string, string>> = {},
) {
  const project = projectWith(zod);
  for (const file of files) {
    writeFileSync(join(project, file), written[file] ?? readFileSync(join(folder, 'test/consumer', file)));
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2022',
    types: [],
    noEmit: true,
    ...options,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return runCommand(
    process.execPath,
    [join(modules, compiler, 'bin/tsc'), '-p', project, '--extendedDiagnostics'],
    { cwd: project },
  );
}

async function bundle(contents: string): Promise<{ code: Uint8Array; inputs: string[] }> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    conditions: ['module'],
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  // What is read but left out of the bundle costs nothing.
  const inputs = Object.values(result.metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  return { code: result.outputFiles[0]?.contents ?? new Uint8Array(), inputs };
}
