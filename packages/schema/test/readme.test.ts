import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chineseMessages, englishMessages } from '../src/index.js';

// The examples are run by test/examples.test.ts; this is about the rest.
const folder = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');

describe('README.md', () => {
  it('lists every code there is', () => {
    const table = readme.slice(readme.indexOf('## What may be wrong'));
    const listed = [...table.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code);
    expect(listed.sort()).toEqual(Object.keys(englishMessages).sort());
  });

  it('names files that are there', () => {
    const paths = [...readme.matchAll(/@rapporteur\/schema\/(json-schema\/[\w/.-]+\.json)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) expect(existsSync(new URL(path, folder)), path).toBe(true);
  });
});

it('both languages say every code', () => {
  expect(Object.keys(chineseMessages).sort()).toEqual(Object.keys(englishMessages).sort());
});
