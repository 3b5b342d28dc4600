import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { createElement, Fragment, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { renderHtml } from '@rapporteur/render';
import { toHast, type HastOptions, type HastRoot } from '@rapporteur/render/hast';
import type { MeetingRecord } from '@rapporteur/schema';
import { fullRecord } from './full-record.js';
import { hostileRecords } from './hostile.js';
import { readmeBlocks } from './read-readme.js';

/** The tree without positions, as a parser of the whole of HTML makes it. */
function parse(html: string): unknown {
  const { children } = fromHtml(html, { fragment: true });
  return JSON.parse(
    JSON.stringify(children, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

test('is of the types of hast', () => {
  expectTypeOf<HastRoot>().toExtend<Root>();
});

describe('is the tree that a parser of HTML makes of the page', () => {
  test.each<readonly [string, MeetingRecord, HastOptions]>([
    ['the whole record', fullRecord, {}],
    ['evidence as attributes', fullRecord, { evidence: 'attributes' as const }],
    ['evidence as footnotes', fullRecord, { evidence: 'footnotes' as const }],
    ...hostileRecords.map(({ name, record }) => [name, record, { evidence: 'footnotes' as const }] as const),
  ])('%s', (_, record, options) => {
    expect(toHast(record, options).children).toEqual(parse(renderHtml(record, options)));
  });
});

describe('in React', () => {
  const render = (components = {}): string =>
    renderToStaticMarkup(
      toJsxRuntime(toHast(fullRecord, { evidence: 'footnotes' }) as Root, {
        Fragment,
        jsx,
        jsxs,
        components,
      }) as ReactNode,
    );

  test('gives the same tree, without a warning', { timeout: 30_000 }, () => {
    const warn = vi.spyOn(console, 'error');
    const html = render();
    expect(warn.mock.calls).toEqual([]);
    // It leaves out white space that tables do not show.
    const bare = (text: string): unknown => parse(text.replaceAll(/>\s+</g, '><'));
    expect(bare(html)).toEqual(bare(renderHtml(fullRecord, { evidence: 'footnotes' })));
  });

  test('an element becomes a component of the site', () => {
    const html = render({
      time: ({ dateTime }: { dateTime: string }) => createElement('my-clock', { on: dateTime }),
    });
    expect(html).toContain('<my-clock on="2026-03-04T10:00"></my-clock>');
  });

  test('as the README shows it', async () => {
    const [example = ''] = readmeBlocks('tsx');
    const { outputFiles } = await build({
      stdin: { contents: example, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'tsx' },
      conditions: ['@rapporteur/source'],
      jsx: 'automatic',
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['react'],
      write: false,
    });
    const module = { exports: {} as { Minutes: (props: { record: MeetingRecord }) => ReactNode } };
    new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(import.meta.url));
    const html = renderToStaticMarkup(createElement(module.exports.Minutes, { record: fullRecord }));
    expect(html).toContain('<time dateTime="2026-04-08">🕑 8 April 2026</time>');
  });
});
