// A Chromium for the tests that need a real browser: the one that is there, else Debian's package, else Playwright's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a browser for tests is started with: no network of its own, nothing kept. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A new folder for one browser's profile. */
export function newProfile() {
  return mkdtempSync(join(tmpdir(), 'rapporteur-chromium-'));
}

/**
 * The path of a Chromium, installed if there is none: as root through apt-get, otherwise by Playwright.
 *
 * @returns {string}
 */
export function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && existsSync(given)) return given;
  const there = findChromium();
  if (there) return there;
  /** @type {string[]} */
  const tried = [];
  if (process.getuid?.() === 0 && findOnPath('apt-get')) {
    run('apt-get', ['update'], tried);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], tried);
    const installed = findChromium();
    if (installed) return installed;
  }
  const require = createRequire(pathToFileURL(join(root, 'packages/render/package.json')));
  const playwright = require.resolve('playwright-core/cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], tried);
  /** @type {{ chromium: { executablePath: () => string } }} */
  const { chromium } = require(/** @type {string} */ ('playwright-core'));
  const path = chromium.executablePath();
  if (path && existsSync(path)) return path;
  throw new Error(
    `The tests of rendered pages need a Chromium, and there is none.\nTried:\n${tried.join('\n')}\n` +
      'Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

function findChromium() {
  return NAMES.map(findOnPath).find(Boolean);
}

/** @param {string} name */
function findOnPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string[]} tried what to tell where nothing helps
 */
function run(command, args, tried) {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 15 * 60_000,
  });
  if (status !== 0)
    tried.push(
      `  ${[command, ...args].join(' ')}: ${error?.message ?? (stderr.trim().split('\n').at(-1) || `exit ${status}`)}`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureChromium());
