import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '@rapporteur/render';
import { labelsFor } from '@rapporteur/render/labels';
import { fixtureRecords } from '../fixture-records.js';
import { fullRecord } from '../full-record.js';
import { launchChromium } from './launch-chromium.js';
import { openPage, STRICT_POLICY, type OpenPage } from './open-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = new URL('../../../../out/screenshots/', import.meta.url);

// One page for all: axe is read once, and every record is written into the same document under the same policy.
let browser: Browser;
let open: OpenPage;
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await launchChromium();
  open = await openPage(browser, '<!DOCTYPE html><title>x</title>', { policy: STRICT_POLICY });
  await open.page.evaluate(axe);
}, 900_000);
afterAll(() => browser?.close());

const looks = [320, 1280].flatMap((width) => [
  { look: 'light', width, colorScheme: 'light' as const, media: 'screen' as const },
  { look: 'dark', width, colorScheme: 'dark' as const, media: 'screen' as const },
  { look: 'print', width, colorScheme: 'light' as const, media: 'print' as const },
]);

/** Rules whose outcome depends on how a page is laid out and coloured; the others read the elements, which stay the same. */
const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'meta-viewport',
];

async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('at 320 and 1280 pixels, light, dark and printed, no rule of axe is broken and nothing is wider than the window', () => {
  test.each([['full-record', fullRecord] as const, ...fixtureRecords])('%s', async (name, record) => {
    const { page, events } = open;
    const isFull = record === fullRecord;
    const html = renderHtml(record, {
      document: { stylesheet: '/style.css' },
      evidence: isFull ? 'footnotes' : 'none',
      labels: labelsFor(record.inLanguage),
    });
    await page.setContent(html);
    const found: string[] = [];
    for (const [index, { look, width, colorScheme, media }] of looks.entries()) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme });
      // Every look of the record that has every field, and each other page wide and narrow.
      if (isFull || look === 'light')
        await page.screenshot({
          path: new URL(`${name}-${width}-${look}.png`, screenshots).pathname,
          fullPage: true,
        });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${look} at ${width} px is ${wide} px wide`);
      const broken = await violations(page, isFull || index === 0 ? {} : { runOnly: RULES_OF_LOOKS });
      found.push(...broken.map((violation) => `${look} at ${width} px: ${violation}`));
    }
    expect(found).toEqual([]);
    expect(events).toEqual([]);
  });
});

describe('axe does find fault with', () => {
  test.each([
    ['a picture without words', '<img src="data:,">', {}, 'image-alt'],
    [
      'grey on grey, where the look is asked for alone',
      '<style>p { color: #aaa; background: #bbb }</style><p>4 March</p>',
      { runOnly: RULES_OF_LOOKS },
      'color-contrast',
    ],
  ])('%s', async (_, body, options, rule) => {
    const { page } = await openPage(
      browser,
      `<!DOCTYPE html><html lang="en"><title>x</title><main>${body}</main></html>`,
    );
    await page.evaluate(axe);
    expect((await violations(page, options)).join()).toContain(rule);
    await page.context().close();
  });
});
