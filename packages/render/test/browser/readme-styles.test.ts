import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderHtml } from '@rapporteur/render';
import { fullRecord } from '../full-record.js';
import { readmeBlocks } from '../read-readme.js';
import { launchChromium } from './launch-chromium.js';
import { openPage } from './open-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 900_000);
afterAll(() => browser?.close());

test('the rules that the README shows win over those of style.css, wherever they stand', async () => {
  const rules = readmeBlocks('css');
  expect(rules).toHaveLength(2);
  const { page } = await openPage(
    browser,
    renderHtml(fullRecord, { document: { stylesheet: '/style.css' } }).replace(
      '<link',
      `<style>${rules.join('')}</style>\n<link`,
    ),
  );
  const styles = await page.evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      link: style('.rapporteur a').color,
      font: style('.rapporteur').fontFamily,
      organization: style('.rapporteur-participants [data-kind="organization"]').fontStyle,
      person: style('.rapporteur-participants [data-kind="person"]').fontStyle,
      notes: style('.rapporteur-notes').display,
      header: style('.rapporteur header > dl').display,
    };
  });
  expect(styles).toEqual({
    link: 'rgb(122, 31, 61)',
    font: '"Source Sans 3", sans-serif',
    organization: 'italic',
    person: 'normal',
    notes: 'none',
    header: 'grid',
  });
  await page.context().close();
});
