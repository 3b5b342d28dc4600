import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageNames, root } from '../tools/paths.mjs';
import { runCommand } from '../tools/run-command.mjs';
import { instrument } from './examples/instrument.js';
import { matchesLiteral, matchesOutput } from './examples/matches-literal.js';
import { allExamples } from './examples/read-examples.js';
import { oncePerContent } from './once-per-content.js';
import { installConsumer } from './installed/install-consumer.js';
import { packPackages, type PackedPackages } from './installed/pack.js';

let packed: PackedPackages;
let consumer: string;

beforeAll(async () => {
  packed = await packPackages();
  consumer = await installConsumer(packed);
});

type Exports = Record<string, string | Record<string, string>>;

interface Manifest {
  exports: Exports;
  publishConfig: { exports: Exports };
  dependencies?: Record<string, string>;
}

const manifests = packageNames.map((name) => {
  const text = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
  return [name, JSON.parse(text) as Manifest] as const;
});

describe.each(manifests)('@rapporteur/%s', (name, manifest) => {
  const installed = () => join(consumer, 'node_modules/@rapporteur', name);

  test('publishes the entries it develops with, without the sources', () => {
    const expected = Object.entries(manifest.exports).map(([entry, target]) => {
      if (typeof target === 'string') return [entry, target];
      const { '@rapporteur/source': source, ...published } = target;
      expect(source && existsSync(join(root, 'packages', name, source)), `${entry} ${String(source)}`).toBe(
        true,
      );
      return [
        entry,
        Object.keys(published).length === 1 && published.default ? published.default : published,
      ];
    });
    expect(manifest.publishConfig.exports).toEqual(Object.fromEntries(expected));
  });

  test('holds what it should and nothing else', () => {
    const { exports, ...rest } = readJson(join(installed(), 'package.json')) as Manifest;
    expect(exports).toEqual(manifest.publishConfig.exports);
    expect(JSON.stringify(rest)).not.toMatch(/workspace:|catalog:|@rapporteur\/source/);
    const allowed = [
      'dist',
      'json-schema',
      'style.css',
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ];
    const files = readdirSync(installed()).filter((file) => file !== 'node_modules');
    expect(files.filter((file) => !allowed.includes(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['dist', 'package.json', 'README.md', 'LICENSE']));
  });

  test('every entry is there', () => {
    for (const [entry, target] of Object.entries(manifest.publishConfig.exports)) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        const [folder = '', pattern] = path.split('*');
        const present = pattern === undefined ? existsSync(join(installed(), path)) : listed(folder, pattern);
        expect(present, `${entry}: ${path}`).toBe(true);
      }
    }
    function listed(folder: string, ending: string): boolean {
      return readdirSync(join(installed(), folder)).some((file) => file.endsWith(ending));
    }
  });

  test('publint finds nothing', async () => {
    const file = readFileSync(packed.tarballs[name]);
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('attw finds nothing', () =>
    oncePerTarballs(['attw', name], async () => {
      const script = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
      const stylesheets = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.css'));
      const without = stylesheets.length > 0 ? ['--exclude-entrypoints', ...stylesheets] : [];
      const args = [
        script,
        packed.tarballs[name],
        '--profile',
        'esm-only',
        '--no-color',
        '--no-emoji',
        ...without,
      ];
      const { code, output } = await runCommand(process.execPath, args);
      expect(code, output).toBe(0);
    }));
});

const scripts = manifests.flatMap(([name, { exports }]) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string' && target.default?.endsWith('.js'))
    .map(([entry]) => `@rapporteur/${name}${entry.slice(1)}`),
);

describe.each(scripts)('%s', (entry) => {
  test('loads as an ES module and through require(), with the same exports', async () => {
    const imported = await evaluate(`Object.keys(await import('${entry}')).sort()`);
    const required = await evaluate(
      `Object.keys((await import('node:module')).createRequire(import.meta.url)('${entry}')).sort()`,
    );
    expect(imported).not.toEqual([]);
    expect(required.filter((key) => key !== '__esModule')).toEqual(imported);
  });

  async function evaluate(expression: string): Promise<string[]> {
    const script = `console.log(JSON.stringify(${expression}))`;
    const { code, output } = await runCommand(process.execPath, ['--input-type=module', '-e', script], {
      cwd: consumer,
    });
    expect(code, output).toBe(0);
    return JSON.parse(output) as string[];
  }
});

const readmeExamples = allExamples().filter(({ place }) => basename(place).startsWith('README.md'));

describe('the examples of the READMEs run on the packages as installed', () => {
  test('there is one in the first README', () => {
    expect(readmeExamples.some(({ place }) => place.startsWith('README.md'))).toBe(true);
  });

  test.each(readmeExamples.map((example) => [example.place, example] as const))('%s', (_place, example) =>
    oncePerTarballs(['example', JSON.stringify(example)], async () => {
      const folder = mkdtempSync(join(consumer, 'example-'));
      const { code, claims } = instrument(example);
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          verbatimModuleSyntax: true,
        },
      });
      for (const { name, text } of [...example.files, { name: 'example.mjs', text: outputText }]) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      cpSync(join(root, 'test/installed/run-example.mjs'), join(folder, 'run-example.mjs'));
      const run = await runCommand(process.execPath, ['run-example.mjs'], { cwd: folder });
      expect(run.code, run.output).toBe(0);
      const report = deserialize(readFileSync(join(folder, 'report.bin'))) as {
        values: [number, unknown][];
        printed: string[];
      };
      expect(report.values.map(([index]) => index)).toEqual(claims.map((_, index) => index));
      for (const [index, value] of report.values) {
        const { expected = '', place } = claims[index] ?? {};
        expect(matchesLiteral(value, expected), `${String(place)}: ${JSON.stringify(value)}`).toBe(true);
      }
      for (const [index, { output }] of example.blocks.entries()) {
        const text = report.printed[index] ?? '';
        if (output !== undefined) expect(matchesOutput(text, output), text).toBe(true);
      }
    }),
  );
});

const compilers = {
  typescript: join(root, 'node_modules/typescript'),
  'typescript-newest': join(root, 'test/node_modules/typescript-newest'),
};

const typeRoots = [join(root, 'node_modules/@types')];

describe.each(
  Object.entries(compilers).map(([name, folder]) => {
    const { version } = readJson(join(folder, 'package.json')) as { version: string };
    return [`${name} ${version}`, join(folder, 'bin/tsc')] as const;
  }),
)('%s', (_name, compiler) => {
  const strict = {
    target: 'ES2022',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
  };

  // skipLibCheck is off, so the packages' own declarations are checked too. Zod's name URL, which comes from either.
  test.each([
    ['in Node', { module: 'nodenext', lib: ['ES2022'], typeRoots, types: ['node'] }],
    ['in a browser', { module: 'esnext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM'], types: [] }],
  ])('checks a consumer %s', (place, options) =>
    oncePerTarballs(['consumer', compiler, place], async () => {
      const folder = mkdtempSync(join(consumer, 'types-'));
      cpSync(join(root, 'test/installed/consumer.ts'), join(folder, 'consumer.ts'));
      expect(await compile(folder, { ...strict, ...options })).toBe('');
    }),
  );

  test('checks the examples of the READMEs', () =>
    oncePerTarballs(['examples', compiler, JSON.stringify(readmeExamples)], async () => {
      const folder = mkdtempSync(join(consumer, 'types-'));
      for (const [index, { blocks }] of readmeExamples.entries()) {
        const code = blocks.map((block) => block.code).join('\n');
        writeFileSync(join(folder, `example-${index}.ts`), `${code}\nexport {};\n`);
      }
      const options = {
        module: 'nodenext',
        lib: ['ES2022', 'DOM'],
        typeRoots,
        types: ['node'],
        skipLibCheck: true,
      };
      expect(await compile(folder, { ...strict, ...options })).toBe('');
    }));

  test('sees an error where there is one', () =>
    oncePerTarballs(['error', compiler], async () => {
      const folder = mkdtempSync(join(consumer, 'types-'));
      const code =
        "import { parseReport } from '@rapporteur/parser';\nexport const n: number = parseReport('').record.name;\n";
      writeFileSync(join(folder, 'wrong.ts'), code);
      const options = { module: 'nodenext', lib: ['ES2022', 'DOM'], types: [], skipLibCheck: true };
      expect(await compile(folder, { ...strict, ...options })).toContain('wrong.ts(2,14): error TS2322');
    }));

  async function compile(folder: string, compilerOptions: object): Promise<string> {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const { output } = await runCommand(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], {
      cwd: folder,
    });
    return output;
  }
});

/** Once for the same tarballs and the same test. */
function oncePerTarballs(parts: string[], check: () => Promise<void>): Promise<void> {
  const files = ['./test/installed-packages.test.ts', './test/installed', './test/examples'];
  return oncePerContent([packed.state, ...files, ...parts], check);
}

function readJson(path: string): unknown {
  return createRequire(import.meta.url)(path);
}
