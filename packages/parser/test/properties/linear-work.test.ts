import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

// The work of a parse is counted (blocks run, characters walked), not timed. Sixteen times the text may cost at most
// twenty times the work: what is above sixteen leaves room for the logarithms of sorting and searching.
const LIMIT = 20;

const fixtures = new URL('../../../../fixtures/reports/', import.meta.url);
const ordinary = readdirSync(fixtures)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
  .join('\n\n');

const opening = 'The board of the Alder Club met on 4 March 2026. ';

/** Each grows by repeating one piece; where the pieces lie between a head and a tail, these stand once. */
const hostile: Record<string, (times: number) => string> = {
  tabs: (n) => '\t'.repeat(n),
  'opening brackets': (n) => '['.repeat(n),
  'opening parentheses': (n) => `${opening}${'('.repeat(n)}`,
  'unclosed links': (n) => '[a]('.repeat(n),
  'angle brackets': (n) => '<a '.repeat(n),
  commas: (n) => `${opening}${','.repeat(n)}`,
  'names and commas': (n) => `${opening}Present: ${'Ada Brook, '.repeat(n)}`,
  'one sentence of names': (n) => `${opening}${'Ada Brook, chair of the Alder Club, and '.repeat(n)}`,
  'one endless sentence': (n) => `${opening}She said that ${'the club will plant trees and '.repeat(n)}`,
  'one endless word': (n) => 'a'.repeat(n),
  'straight quotation marks': (n) => `${opening}${'"'.repeat(n)}`,
  'curly quotation marks': (n) => `${opening}${'“'.repeat(n)}`,
  apostrophes: (n) => "'".repeat(n),
  digits: (n) => '1'.repeat(n),
  'digits and slashes': (n) => '1/'.repeat(n),
  'digits and colons': (n) => '1:'.repeat(n),
  'years, months, days in Han': (n) => '1年1月'.repeat(n),
  '、 marks': (n) => `会议于3月4日召开。${'、'.repeat(n)}`,
  '， marks': (n) => `会议于3月4日召开。${'，'.repeat(n)}`,
  'Han names': (n) => `会议于3月4日召开。${'会长陈学文、'.repeat(n)}出席会议。`,
  'one endless Han sentence': (n) => `陈学文指出，${'要种树，'.repeat(n)}`,
  asterisks: (n) => '*'.repeat(n),
  'asterisk words': (n) => '*a '.repeat(n),
  backticks: (n) => '` '.repeat(n),
  'hash marks': (n) => '#\n'.repeat(n),
  'list marks': (n) => '- a\n'.repeat(n),
  'ever deeper lists': (n) =>
    Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  'table rows': (n) => `| Item | Owner |\n|---|---|\n${'| a | Ada |\n'.repeat(n)}`,
  pipes: (n) => '|'.repeat(n),
  labels: (n) => 'Present: Ada\n'.repeat(n),
  motions: (n) =>
    `# Minutes 4 March 2026\n\n${'Motion by Ada, second by Ben to plant. Carried.\n'.repeat(n)}`,
  actions: (n) => `# Minutes 4 March 2026\n\n## Actions\n\n${'- Ada to plant a tree\n'.repeat(n)}`,
  'actions in one paragraph': (n) =>
    `# Minutes 4 March 2026\n\nPresent: Ada Brook\n\n${'ACTION: Ada to plant. '.repeat(n)}`,
  'decisions in one paragraph': (n) =>
    `# Minutes 4 March 2026\n\nPresent: Ada Brook\n\n${'It was agreed to plant. '.repeat(n)}`,
  'people with one first name': (n) =>
    `# Minutes 4 March 2026\n\nPresent: ${Array.from({ length: n }, (_, i) => `Ada B${i.toString(36)}k`).join(', ')}`,
  'underlined headings': (n) => 'a\n===\n'.repeat(n),
  'front matter that never closes': (n) => `---\n${'a: b\n'.repeat(n)}`,
  'fences that never close': (n) => '```\na\n'.repeat(n),
  'line breaks': (n) => '\n'.repeat(n),
  'carriage returns': (n) => '\r'.repeat(n),
  'unpaired surrogates': (n) => '\ud800'.repeat(n),
};

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-work-'));
let work: Record<string, number[]>;

/** The work of each text, counted in a process of its own. */
function countWork(bundle: string, texts: readonly string[]): number[] {
  const counter = new URL('count-work.mjs', import.meta.url).pathname;
  const output = execFileSync(process.execPath, [counter, bundle], {
    input: JSON.stringify(texts),
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output.toString()) as number[];
}

beforeAll(async () => {
  const bundle = join(folder, 'parser.mjs');
  await build({
    entryPoints: [new URL('../../src/index.ts', import.meta.url).pathname],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    conditions: ['@rapporteur/source'],
    logLevel: 'error',
  });
  const cases = { 'ordinary reports': (n: number) => `${ordinary}\n\n`.repeat(n / 1250), ...hostile };
  const texts = Object.values(cases).flatMap((make) => [1250, 5000, 20_000].map(make));
  const counts = countWork(bundle, texts);
  work = Object.fromEntries(Object.keys(cases).map((name, i) => [name, counts.slice(3 * i, 3 * i + 3)]));
});

describe('work grows with the length of the text, not faster', () => {
  test.each(['ordinary reports', ...Object.keys(hostile)])('%s', (name) => {
    const [once = 0, fourfold = 0, sixteenfold = 0] = work[name] ?? [];
    expect(once, 'work is counted at all').toBeGreaterThan(0);
    expect({ fourfold: fourfold / once, sixteenfold: sixteenfold / once }).toSatisfy(
      (growth: { fourfold: number; sixteenfold: number }) =>
        growth.fourfold <= LIMIT / 4 && growth.sixteenfold <= LIMIT,
    );
  });
});

describe('the count itself', () => {
  test.each([
    ['a loop in a loop', 'for (const a of text) for (const b of text) if (a < b) n++;'],
    ['a search for each character', 'for (const a of text) n += text.indexOf("b") + 1;'],
    [
      'a copy for each character',
      'let copy = ""; for (const a of text) { copy += a; n += copy.slice(0).length; }',
    ],
    [
      'a list searched for each character',
      'const list = []; for (const a of text) { list.push(n++); list.includes(-1); }',
    ],
    [
      'a pattern searched from each character',
      'for (let i = 0; i < text.length; i++) { const p = /b/g; p.lastIndex = i; if (p.exec(text)) n++; }',
    ],
  ])('shows %s to be quadratic', (name, body) => {
    const bundle = join(folder, `${name.replaceAll(' ', '-')}.mjs`);
    writeFileSync(bundle, `export function parseReports(text) { let n = 0; ${body} return [n]; }`);
    const [once = 0, fourfold = 0] = countWork(bundle, ['a'.repeat(500), 'a'.repeat(2000)]);
    expect(fourfold / once).toBeGreaterThan(LIMIT / 4);
  });
});
