import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

// The work of a parse is counted (blocks run, characters walked), not timed. Sixteen times the text may cost at most
// twenty times the work: what is above sixteen leaves room for the logarithms of sorting and searching.
const LIMIT = 20;

/** In characters: 1×, 4×, 16×. */
const lengths = [2500, 10_000, 40_000] as const;

const fixtures = new URL('../../../../fixtures/reports/', import.meta.url);
const ordinary = readdirSync(fixtures)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
  .join('\n\n');

const opening = 'The board of the Alder Club met on 4 March 2026. ';

/** As often as it takes to fill so many characters. */
function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** The same of pieces that differ: what is kept for one is of no use to the next. */
function differing(piece: (i: number) => string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += piece(i);
  return text;
}

const minutes = '# Minutes 4 March 2026\n\nPresent: Ada Brook, Ben Hill\n\n';

/** Each grows by repeating one piece to a length; what stands before and behind the pieces stands once. */
const hostile: Record<string, (length: number) => string> = {
  tabs: (n) => fill('\t', n),
  'opening brackets': (n) => fill('[', n),
  'opening parentheses': (n) => `${opening}${fill('(', n)}`,
  'unclosed links': (n) => fill('[a](', n),
  'angle brackets': (n) => fill('<a ', n),
  commas: (n) => `${opening}${fill(',', n)}`,
  'names and commas': (n) => `${opening}Present: ${fill('Ada Brook, ', n)}`,
  'one sentence of names': (n) => `${opening}${fill('Ada Brook, chair of the Alder Club, and ', n)}`,
  'one endless sentence': (n) => `${opening}She said that ${fill('the club will plant trees and ', n)}`,
  'one endless word': (n) => fill('a', n),
  'straight quotation marks': (n) => `${opening}${fill('"', n)}`,
  'curly quotation marks': (n) => `${opening}${fill('“', n)}`,
  apostrophes: (n) => fill("'", n),
  digits: (n) => fill('1', n),
  'digits and slashes': (n) => fill('1/', n),
  'digits and colons': (n) => fill('1:', n),
  'years, months, days in Han': (n) => fill('1年1月', n),
  '、 marks': (n) => `会议于3月4日召开。${fill('、', n)}`,
  '， marks': (n) => `会议于3月4日召开。${fill('，', n)}`,
  'Han names': (n) => `会议于3月4日召开。${fill('会长陈学文、', n)}出席会议。`,
  'one endless Han sentence': (n) => `陈学文指出，${fill('要种树，', n)}`,
  asterisks: (n) => fill('*', n),
  'asterisk words': (n) => fill('*a ', n),
  backticks: (n) => fill('` ', n),
  'hash marks': (n) => fill('#\n', n),
  'list marks': (n) => fill('- a\n', n),
  'ever deeper lists': (n) =>
    Array.from({ length: Math.ceil(Math.sqrt(2 * n)) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  // Ten thousand rows and more.
  'table rows': (n) => `| Item | Owner |\n|---|---|\n${fill('| a | Ada |\n', 4 * n)}`,
  pipes: (n) => fill('|', n),
  labels: (n) => fill('Present: Ada\n', n),
  motions: (n) => `# Minutes 4 March 2026\n\n${fill('Motion by Ada, second by Ben to plant. Carried.\n', n)}`,
  actions: (n) => `# Minutes 4 March 2026\n\n## Actions\n\n${fill('- Ada to plant a tree\n', n)}`,
  'actions in one paragraph': (n) =>
    `# Minutes 4 March 2026\n\nPresent: Ada Brook\n\n${fill('ACTION: Ada to plant. ', n)}`,
  'decisions in one paragraph': (n) =>
    `# Minutes 4 March 2026\n\nPresent: Ada Brook\n\n${fill('It was agreed to plant. ', n)}`,
  'differing motions in one paragraph': (n) =>
    minutes +
    differing((i) => `Ada Brook moved to plant ${i} trees. Ben Hill seconded. Motion carried 5-${i}. `, n),
  'differing motions in brackets': (n) =>
    minutes + differing((i) => `Motion to plant ${i} trees (Brook/Hill). Carried. `, n),
  'differing tasks in one paragraph': (n) =>
    minutes + differing((i) => `Ben Hill to write to bank ${i} by 30/6. `, n),
  'differing decisions in one paragraph': (n) =>
    minutes + differing((i) => `The board decided to paint shed ${i}. `, n),
  'differing remarks in one paragraph': (n) =>
    opening + differing((i) => `Ada Brook, chair, said that shed ${i} is old. `, n),
  'differing Chinese remarks in one paragraph': (n) =>
    `会议于3月4日召开。${differing((i) => `会长陈学文表示，要种${i}棵树。`, n)}`,
  'people with one first name': (n) =>
    `# Minutes 4 March 2026\n\nPresent: ${Array.from({ length: n / 10 }, (_, i) => `Ada B${i.toString(36)}k`).join(', ')}`,
  'underlined headings': (n) => fill('a\n===\n', n),
  'front matter that never closes': (n) => `---\n${fill('a: b\n', n)}`,
  'fences that never close': (n) => fill('```\na\n', n),
  'line breaks': (n) => fill('\n', n),
  'carriage returns': (n) => fill('\r', n),
  'unpaired surrogates': (n) => fill('\ud800', n),
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
  const cases = {
    'ordinary reports': (n: number) => `${ordinary}\n\n`.repeat(n / lengths[0]),
    ...hostile,
  };
  const texts = Object.values(cases).flatMap((make) => lengths.map(make));
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
