// Everything CI checks, in the order in which a failure is cheapest to learn. Stops at the first step that fails.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from './build.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { installDependencies } from './install.mjs';
import { cache, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { rememberPassed, testGroups } from './test-groups.mjs';
import { typecheck } from './typecheck.mjs';
import { unlessUnchanged } from './unless-unchanged.mjs';

const counts = { passed: 0, failed: 0 };

/** @type {[name: string, run: () => Promise<string | undefined>][]} */
const steps = [
  ['install', async () => ((await installDependencies()) ? undefined : 'up to date')],
  ['build', async () => (await buildPackages()).join(', ') || 'up to date'],
  ['lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0', ...cached('eslint')])],
  ['format', () => runTool('prettier/bin/prettier.cjs', ['--check', '.', ...cached('prettier')])],
  ['types', () => unlessUnchanged('types', ['.'], typecheck)],
  // Before the tests, so that no two of them install it at once.
  ['browser', async () => ensureChromium()],
  ['tests', runTests],
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
if (counts.passed + counts.failed > 0) console.log(`${counts.passed} passed, ${counts.failed} failed`);

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
 * Runs the tests whose files changed since they last passed, and adds what vitest's own report says to the counts.
 *
 * @returns {Promise<string>} what ran and what did not need to
 */
async function runTests() {
  const groups = testGroups();
  const stale = groups.filter(({ passed }) => !passed);
  const unchanged = groups.filter(({ passed }) => passed).map(({ name }) => name);
  const note = unchanged.length > 0 ? `unchanged since they passed: ${unchanged.join(', ')}` : '';
  if (stale.length === 0) return note;

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
      // A folder named to vitest is looked for anywhere in a path ("test/" in all), one to leave out is not.
      ...groups.filter(({ passed }) => passed).flatMap(({ folder }) => ['--exclude', `${folder}/**`]),
    ],
    { cwd: root, live: true },
  );
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  if (code !== 0) throw new Error(`${result.numFailedTests} tests failed`);
  if (result.numPassedTests === 0) throw new Error('No test ran, which cannot be right.');
  rememberPassed(stale);
  const skipped = result.numPendingTests + result.numTodoTests;
  return [`${result.numPassedTests} tests`, skipped > 0 && `${skipped} skipped`, note]
    .filter(Boolean)
    .join('; ');
}
