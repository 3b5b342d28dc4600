// Everything CI checks, in the order in which a failure is cheapest to learn. Stops at the first step that fails.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from './build.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { installDependencies } from './install.mjs';
import { cache, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { typecheck } from './typecheck.mjs';

// Tests of the packages as they will be published; they need the build, all others run on the sources.
const packageTests = ['test/installed-packages.test.ts', 'test/bundles.test.ts', 'test/changesets.test.ts'];

const counts = { passed: 0, failed: 0 };

/** @type {[name: string, run: () => Promise<string | undefined>][]} */
const steps = [
  ['install', async () => ((await installDependencies()) ? undefined : 'up to date')],
  ['build', async () => (await buildPackages()).join(', ') || 'up to date'],
  ['lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0', ...cached('eslint')])],
  ['format', () => runTool('prettier/bin/prettier.cjs', ['--check', '.', ...cached('prettier')])],
  ['types', async () => void (await typecheck())],
  // Before the tests, so that no two of them install it at once.
  ['browser', async () => ensureChromium()],
  [
    'tests',
    () => runTests(['--exclude', ...packageTests.flatMap((file, i) => (i ? ['--exclude', file] : [file]))]),
  ],
  ['packages', () => runTests(packageTests)],
];

const begin = performance.now();
let failedStep;
for (const [name, run] of steps) {
  const stepBegin = performance.now();
  console.log(`▶ ${name}`);
  try {
    const note = await run();
    console.log(`✔ ${name} ${seconds(stepBegin)}${note ? ` (${note})` : ''}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`✘ ${name} ${seconds(stepBegin)}`);
    failedStep = name;
    process.exitCode = 1;
    break;
  }
}

console.log(
  `\n${failedStep ? `Stopped: the step "${failedStep}" failed after` : 'All steps passed in'} ${seconds(begin)}.`,
);
// A step that is not made of tests, or a test file that does not even load, counts as one failure.
if (failedStep && counts.failed === 0) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** @param {string} name */
function cached(name) {
  return ['--cache', '--cache-strategy', 'content', '--cache-location', join(cache, name)];
}

/**
 * Runs a tool of the workspace and shows its output only if it fails.
 *
 * @param {string} script inside node_modules
 * @param {string[]} args
 * @returns {Promise<undefined>}
 */
async function runTool(script, args) {
  const { code, output } = await runCommand(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
  });
  if (code !== 0) throw new Error(output.trimEnd());
}

/**
 * Runs vitest and adds what its own report says to the counts.
 *
 * @param {string[]} args
 */
async function runTests(args) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, 'vitest.json');
  rmSync(report, { force: true });
  const { code } = await runCommand(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: root, live: true },
  );
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  if (code !== 0) throw new Error(`${result.numFailedTests} tests failed`);
  if (result.numPassedTests === 0) throw new Error('No test ran, which cannot be right.');
  const skipped = result.numPendingTests + result.numTodoTests;
  return `${result.numPassedTests} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
