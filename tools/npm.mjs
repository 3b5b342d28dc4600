import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * npm's own script, run by the current Node: works alike on every system, where `npm` itself may be a shell script or
 * a `.cmd` file.
 *
 * @returns {[command: string, args: string[]]}
 */
function npmCommand() {
  const candidates = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? [process.execPath, [script]] : ['npm', []];
}

/**
 * Runs npm.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function npm(args, options) {
  const [command, first] = npmCommand();
  return runCommand(command, [...first, ...args], { cwd: root, ...options });
}

/**
 * Runs the pnpm that package.json names, which need not be installed.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function pnpm(args, options) {
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return npm(['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args], options);
}
