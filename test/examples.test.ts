import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, inspect } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { root } from '../tools/paths.mjs';
import { instrument, type ExampleReporter } from './examples/instrument.js';
import { matchesLiteral, matchesOutput } from './examples/matches-literal.js';
import { allExamples, readExamples, type Example } from './examples/read-examples.js';

// Inside the workspace, so that vitest resolves the packages to their sources; left out of git by .gitignore.
mkdirSync(join(root, 'test/.examples'), { recursive: true });
const scratch = mkdtempSync(join(root, 'test/.examples/run-'));
let count = 0;

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const examples = allExamples();

describe('every example does what it says', () => {
  test.each(examples.map((example) => [example.place, example] as const))('%s', async (_place, example) => {
    expect(await mistakes(example)).toEqual([]);
  });

  test.each([
    'README.md',
    'packages/schema/README.md',
    'packages/parser/README.md',
    'packages/render/README.md',
  ])('%s has one', (path) => {
    expect(examples.filter(({ place }) => place.startsWith(`${path}:`))).not.toEqual([]);
  });
});

describe('the check itself', () => {
  const cases: [block: string, expected: string[]][] = [
    ['1 + 1; // → 2', []],
    ['1 + 1; // → 3', ['sample.md:1 1 + 1;: expected 3, got 2']],
    ["const { a } = { a: 'abc' }; // → 'a…'", []],
    ["const a = 'abc'; // → 'a…b'", ["sample.md:1 const a = 'abc';: expected 'a…b', got 'abc'"]],
    ['console.log([1, 2]);\n// → [1, …]', []],
    ['console.log([1, 2]); // → [1]', ['sample.md:1 console.log([1, 2]);: expected [1], got [ 1, 2 ]']],
    ['({ a: 1, b: [{}] }); // → { a: 1, … }', []],
    ['({ a: 1, b: [{}] }); // → {\n//   a: 1,\n//   b: [{}],\n// }', []],
    [
      '({ a: 1, b: 2 }); // → { a: 1 }',
      ['sample.md:1 ({ a: 1, b: 2 });: expected { a: 1 }, got { a: 1, b: 2 }'],
    ],
    ['({ a: undefined }); // → {}', ['sample.md:1 ({ a: undefined });: expected {}, got { a: undefined }']],
    ["throw new Error('no');", ['sample.md:1: threw Error: no']],
    ["console.log('a\\nb\\nc');\n```\n```text output\na\n…\nc", []],
    ["console.log('a\\nb');\n```\n```text output\nb", ['sample.md:1: printed "a\\nb\\n"']],
    ['const a = 1;\n```\n```ts continued\na; // → 2', ['sample.md:4 a;: expected 2, got 1']],
  ];

  test.each(cases)('%j', async (block, expected) => {
    const [example] = readExamples('sample.md', `\`\`\`ts\n${block}\n\`\`\`\n`);
    expect(example && (await mistakes(example))).toEqual(expected);
  });

  test('files come before the block that reads them', async () => {
    const read = "import { readFileSync } from 'node:fs';\nreadFileSync('a.txt', 'utf8'); // → 'A text.\\n'";
    const [example] = readExamples(
      'sample.md',
      `\`\`\`text file=a.txt\nA text.\n\`\`\`\n\n\`\`\`ts\n${read}\n\`\`\`\n`,
    );
    expect(example && (await mistakes(example))).toEqual([]);
  });

  test.each([
    ['function f() {\n  return 1; // → 1\n}', 'stands behind a top-level statement'],
    ['1; // → {', 'not a JavaScript literal'],
    ['const [a, b] = [1, 2]; // → 1', 'a declaration of one name'],
  ])('%j is refused', async (block, message) => {
    const [example] = readExamples('sample.md', `\`\`\`ts\n${block}\n\`\`\`\n`);
    await expect(example && mistakes(example)).rejects.toThrow(message);
  });
});

/** Runs an example and says where it is wrong. */
async function mistakes(example: Example): Promise<string[]> {
  const { code, claims } = instrument(example);
  const folder = join(scratch, String(count++));
  const module = join(folder, 'example.ts');
  for (const { name, text } of [...example.files, { name: 'example.ts', text: code }]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  const found: string[] = [];
  const printed = example.blocks.map(() => '');
  const reported = new Set<number>();
  let current = 0;
  const reporter: ExampleReporter = {
    block: (index) => (current = index),
    value: (index, value) => {
      const claim = claims[index];
      reported.add(index);
      if (claim && !matchesLiteral(value, claim.expected)) {
        found.push(`${claim.place}: expected ${claim.expected}, got ${inspect(value, { depth: 9 })}`);
      }
      return value;
    },
  };
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    printed[current] += `${format(...values)}\n`;
  });
  vi.stubGlobal('example', reporter);
  const home = process.cwd();
  try {
    process.chdir(folder);
    await import(/* @vite-ignore */ pathToFileURL(module).href);
  } catch (error) {
    return [...found, `${example.place}: threw ${String(error)}`];
  } finally {
    process.chdir(home);
    log.mockRestore();
    vi.unstubAllGlobals();
  }

  for (const [index, { output, place }] of example.blocks.entries()) {
    const text = printed[index] ?? '';
    if (output !== undefined && !matchesOutput(text, output))
      found.push(`${place}: printed ${JSON.stringify(text)}`);
  }
  for (const [index, claim] of claims.entries()) {
    if (!reported.has(index)) found.push(`${claim.place}: never reached`);
  }
  return found;
}
