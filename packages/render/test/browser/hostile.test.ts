import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml, toJsonLd } from '@rapporteur/render';
import { fullRecord } from '../full-record.js';
import { heldByHtml } from '../held.js';
import { hostileRecords, hostileTexts, withText } from '../hostile.js';
import { recordOf } from '../record-of.js';
import { launchChromium } from './launch-chromium.js';
import { openPage, STRICT_POLICY } from './open-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 900_000);
afterAll(() => browser?.close());

const document = { stylesheet: '/style.css' };

describe.each([
  ['under a strict policy', STRICT_POLICY],
  ['without any policy', undefined],
])('hostile texts %s', (_, policy) => {
  const open = (html: string): ReturnType<typeof openPage> =>
    openPage(browser, html, policy === undefined ? {} : { policy });

  test.each(hostileRecords.map((entry) => [entry.name, entry] as const))(
    'from %s.json run nothing, ask for nothing, and are there to the letter',
    { timeout: 60_000 },
    async (_name, { record, texts }) => {
      const jsonLd = toJsonLd({ ...record, start: { value: '2026-03-04' } }, { persons: true }).output;
      const html = renderHtml(record, { document: { ...document, jsonLd }, evidence: 'footnotes' });
      const { page, requests, events } = await open(html);
      const seen = await page.evaluate(() => ({
        pwned: 'pwned' in window,
        scripts: [...window.document.scripts].map(({ type }) => type),
        text: window.document.querySelector('article')?.textContent ?? '',
        title: window.document.title,
        handlers: [...window.document.querySelectorAll('*')].flatMap((element) =>
          element
            .getAttributeNames()
            .filter((name) => name.startsWith('on') || name === 'style' || name === 'src'),
        ),
        protocols: [...new Set([...window.document.links].map(({ protocol }) => protocol))],
        ids: [...window.document.querySelectorAll('[id]')].map(({ id }) => id),
      }));
      expect(events).toEqual([]);
      expect(requests).toEqual([]);
      expect(seen).toMatchObject({ pwned: false, scripts: ['application/ld+json'], handlers: [] });
      // A host that is none makes an address that leads nowhere, whose protocol is ':'.
      expect(seen.protocols.filter((protocol) => !/^(?:https?|mailto|tel)?:$/.test(protocol))).toEqual([]);
      expect(new Set(seen.ids).size).toBe(seen.ids.length);
      expect(seen.ids.filter((id) => !id.startsWith('rapporteur-'))).toEqual([]);
      for (const text of texts) expect(seen.text).toContain(heldByHtml(text));
      await page.context().close();
    },
  );
});

test('each text in every field of a record', async () => {
  const { page, requests, events } = await openPage(browser, '<!DOCTYPE html><title>x</title>');
  const pages = Object.values(hostileTexts)
    .flat()
    .map((text) => renderHtml(withText(text), { evidence: 'attributes' }));
  const seen = await page.evaluate(
    (pages) =>
      pages.map((markup) => {
        // A parser without scripting reads it as any page; the tree tells whether it is what it should be.
        const { body } = new DOMParser().parseFromString(markup, 'text/html');
        const elements = [...body.querySelectorAll('*')];
        return {
          tags: [...new Set(elements.map(({ localName }) => localName))],
          attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
          children: body.children.length,
        };
      }),
    pages,
  );
  const unknown = (found: string[], known: string[]): string[] =>
    found.filter((name) => !known.includes(name));
  for (const [index, { tags, attributes, children }] of seen.entries())
    expect(
      [...unknown(tags, KNOWN_TAGS), ...unknown(attributes, KNOWN_ATTRIBUTES), children],
      pages[index],
    ).toEqual([1]);
  expect({ requests, events }).toEqual({ requests: [], events: [] });
  await page.context().close();
});

const KNOWN_TAGS =
  'a address article b bdi blockquote br caption cite dd details div dl dt figcaption figure h1 h2 h3 h4 h5 header li ol p pre q section small span summary table tbody td th thead time tr ul'.split(
    ' ',
  );
const KNOWN_ATTRIBUTES = 'class data-evidence data-kind datetime dir href id lang scope title'.split(' ');

test('a name that reorders text leaves the text around it where it is', { timeout: 60_000 }, async () => {
  const names = [
    '\u202Ebrandt',
    '\u2067brandt',
    '\u2069\u202Ebrandt',
    '\u202C\u202Ebrandt',
    '\u2069\u2067x',
  ].flatMap((text) => [text, `Ada ${text}`, `\u05E9\u05DC\u05D5\u05DD ${text}`]);
  const { page } = await openPage(browser, '');
  for (const name of names) {
    const record = recordOf({
      participants: [{ id: 'p1', kind: 'person', name, posts: [{ title: 'chair' }], roles: ['guest'] }],
    });
    await page.setContent(renderHtml(record, { document }));
    const boxes = await page.evaluate(() => {
      const left = (selector: string): number =>
        window.document.querySelector(selector)?.getBoundingClientRect().left ?? -1;
      return [left('li > b'), left('li > bdi'), left('li > small')];
    });
    expect(boxes, JSON.stringify(name)).toEqual([...boxes].sort((a, b) => a - b));
  }
  await page.context().close();
});

test('ten thousand participants are all there', { timeout: 120_000 }, async () => {
  const participants = Array.from({ length: 10_000 }, (_, index) => ({
    id: `p${index}`,
    kind: 'person' as const,
    name: `Participant ${index}`,
    posts: [],
    roles: [],
    presence: 'present' as const,
  }));
  const { page } = await openPage(browser, renderHtml({ ...fullRecord, participants }, { document }));
  expect(await page.locator('.rapporteur-participants li').count()).toBe(10_000);
  await page.context().close();
});

test('a very long word does not widen a narrow page', { timeout: 60_000 }, async () => {
  const { page } = await openPage(browser, renderHtml(withText('W'.repeat(5000)), { document }), {
    viewport: { width: 320, height: 800 },
  });
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test('a vote stays one word on a narrow page, however long the names beside it are', async () => {
  const votes = [
    { voter: { name: 'Councillor with a rather long name '.repeat(3) }, option: 'abstain' as const },
  ];
  const motions = [{ id: 'm', text: 'x', movers: [], seconders: [], votes }];
  const { page } = await openPage(browser, renderHtml(recordOf({ motions }), { document }), {
    viewport: { width: 320, height: 800 },
  });
  const lines = await page.evaluate(() => {
    const range = window.document.createRange();
    range.selectNodeContents(window.document.querySelector('td') ?? window.document);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
