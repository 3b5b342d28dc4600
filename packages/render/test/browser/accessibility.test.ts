import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '@rapporteur/render';
import { labelsFor } from '@rapporteur/render/labels';
import { fixtureRecords } from '../fixture-records.js';
import { fullRecord } from '../full-record.js';
import { launchChromium } from './launch-chromium.js';
import { openPage, STRICT_POLICY } from './open-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = new URL('../../../../out/screenshots/', import.meta.url);

let browser: Browser;
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await launchChromium();
}, 900_000);
afterAll(() => browser?.close());

const records = [['full-record', fullRecord] as const, ...fixtureRecords];
const widths = [320, 1280];
const looks = [
  ['light', { colorScheme: 'light' }, 'screen'],
  ['dark', { colorScheme: 'dark' }, 'screen'],
  ['print', { colorScheme: 'light' }, 'print'],
] as const;

describe.each(records)('the page of %s', (name, record) => {
  test.each(
    widths.flatMap((width) => looks.map(([look, options, media]) => [look, width, options, media] as const)),
  )(
    'breaks no rule of axe in %s at %d px, and is no wider than its window',
    { timeout: 120_000 },
    async (look, width, options, media) => {
      const html = renderHtml(record, {
        document: { stylesheet: '/style.css' },
        evidence: name === 'full-record' ? 'footnotes' : 'none',
        labels: labelsFor(record.inLanguage),
      });
      const { page, events } = await openPage(browser, html, {
        ...options,
        viewport: { width, height: 900 },
        policy: STRICT_POLICY,
      });
      await page.emulateMedia({ media });
      await page.screenshot({
        path: new URL(`${name}-${width}-${look}.png`, screenshots).pathname,
        fullPage: true,
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(events).toEqual([]);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.context().close();
    },
  );
});

test('axe does find fault with a page that has one', { timeout: 60_000 }, async () => {
  const { page } = await openPage(
    browser,
    '<!DOCTYPE html><html lang="en"><title>x</title><img src="data:,">',
  );
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id }) => id)).toContain('image-alt');
  await page.context().close();
});
