import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { cache, packageNames, root } from '../tools/paths.mjs';

// recheck has backends in Java and in native code too; the JavaScript one runs everywhere, offline. In this process: the thread
// that it would ask otherwise is waited for without end where its answer gets lost, which a busy machine has shown.
process.env.RECHECK_BACKEND = 'pure';
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const found = sourceFiles().flatMap((path) => findExpressions(path, readFileSync(path, 'utf8')));

describe('the regular expressions of the library', () => {
  test('are literals, which can be checked, never built from strings', () => {
    expect(found.filter(({ kind }) => kind === 'built').map(({ place, text }) => `${place} ${text}`)).toEqual(
      [],
    );
  });

  const literals = new Map<string, string>();
  for (const { kind, text, place } of found)
    if (kind === 'literal' && !literals.has(text)) literals.set(text, place);

  // An empty table would pass unseen.
  test('are found', () => {
    expect(literals.size).toBeGreaterThan(0);
  });

  test.each([...literals])('%s matches in linear time (%s)', (text) => {
    expect(verdict(text)).toBe('linear');
  });
});

describe('the check itself', () => {
  test.each([
    ['/^(a+)+$/', 'vulnerable, exponential'],
    ['/\\s*\\n/', 'vulnerable, polynomial'],
    ['/.*x.*/', 'vulnerable, polynomial'],
    ['/(?<=a)b/v', 'unknown, invalid'],
    ['/[ \\t]+/y', 'linear'],
    ['/\\d{4}-\\d\\d/u', 'linear'],
  ])('%s is %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  test('sees literals and built expressions wherever they stand', () => {
    const text = [
      'const table = { a: /a/u, b: [/[/]b/g] };',
      'function f(x = /c/) { return `${/d/.source}`; }',
      "new RegExp('e+'); RegExp(f); globalThis.RegExp('g'); text.match('h'); text.search(`i`); text.matchAll(j);",
      "// /not/ a literal\nconst half = 4 / 2 / 1; const text = '/x/';",
    ].join('\n');
    const seen = findExpressions('sample.ts', text).map(({ kind, text }) => `${kind} ${text}`);
    expect(seen).toEqual([
      'literal /a/u',
      'literal /[/]b/g',
      'literal /c/',
      'literal /d/',
      "built new RegExp('e+')",
      'built RegExp(f)',
      "built globalThis.RegExp('g')",
      "built text.match('h')",
      'built text.search(`i`)',
    ]);
  });
});

interface FoundExpression {
  kind: 'literal' | 'built';
  text: string;
  place: string;
}

function sourceFiles(): string[] {
  return packageNames.flatMap((name) => {
    const folder = join(root, 'packages', name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file));
  });
}

function findExpressions(path: string, text: string): FoundExpression[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const expressions: FoundExpression[] = [];
  visit(file);
  return expressions;

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) add('literal', node);
    else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && buildsExpression(node))
      add('built', node);
    ts.forEachChild(node, visit);
  }

  function add(kind: FoundExpression['kind'], node: ts.Node): void {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    expressions.push({ kind, text: node.getText(), place: `${relative(root, path)}:${line}` });
  }
}

/** `RegExp(…)` in any form, and the string methods that silently make an expression of a string. */
function buildsExpression(node: ts.NewExpression | ts.CallExpression): boolean {
  const callee = node.expression;
  if (ts.isIdentifier(callee)) return callee.text === 'RegExp';
  if (!ts.isPropertyAccessExpression(callee)) return false;
  if (callee.name.text === 'RegExp') return true;
  const [first] = node.arguments ?? [];
  const compiles = ['match', 'matchAll', 'search'].includes(callee.name.text);
  return compiles && first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first));
}

/** What recheck says of a literal, remembered by its content: the same expression is never checked twice. */
function verdict(text: string): string {
  const version = createRequire(import.meta.url)('recheck/package.json') as { version: string };
  const key = createHash('sha256')
    .update(`recheck@${version.version} ${JSON.stringify(options)} ${text}`)
    .digest('hex');
  const folder = join(cache, 'recheck');
  const path = join(folder, key);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const result = check(text);
    if (result.startsWith('unknown')) return result; // no verdict is not remembered
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, result);
    return result;
  }
}

/**
 * No limit by the clock, so that a busy machine gives the verdict a quiet one gives, and automata wherever they know the
 * syntax: they prove what fuzzing, which is left for assertions, can only fail to refute.
 */
const options = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxRepeatCount: 1000,
};

function check(text: string): string {
  const end = text.lastIndexOf('/');
  const diagnostics = checkSync(text.slice(1, end), text.slice(end + 1), options);
  if (diagnostics.status === 'safe') return 'linear';
  const reason = diagnostics.status === 'unknown' ? diagnostics.error.kind : diagnostics.complexity.type;
  return `${diagnostics.status}, ${reason}`;
}
