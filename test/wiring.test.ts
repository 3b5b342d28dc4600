import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReport } from '@rapporteur/parser';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlayground } from '../examples/playground/build.mjs';
import { startPlayground } from '../examples/playground/playground.mjs';
import { buildSite } from '../examples/static-site/build.mjs';
import { createApi } from '../examples/validating-api/server.mjs';

const reports = fileURLToPath(new URL('../fixtures/reports', import.meta.url));
const text = '# Board meeting\n\nDate: 2026-03-04\nPresent: Ada Brook, Ben Hill\n';

describe('examples/static-site', () => {
  const site = mkdtempSync(join(tmpdir(), 'rapporteur-site-'));
  const files = buildSite(reports, site);

  test('writes a page for each report, an index that links them all, and the stylesheet', () => {
    expect(files.length).toBeGreaterThanOrEqual(readdirSync(reports).length);
    const index = readFileSync(join(site, 'index.html'), 'utf8');
    for (const file of files) {
      expect(readFileSync(join(site, file), 'utf8')).toContain('<article class="rapporteur"');
      expect(index).toContain(`href="${encodeURIComponent(file)}"`);
    }
    expect(existsSync(join(site, 'style.css'))).toBe(true);
  });
});

describe('examples/validating-api', () => {
  const api = createApi();
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  });
  afterAll(() => void api.close());

  const post = async (body: string, path = '/records') => {
    const response = await fetch(address + path, { method: 'POST', body });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test('answers 200 with a sound record', async () => {
    const { record } = parseReport(text);
    const answer = await post(JSON.stringify({ record, text }));
    expect(answer).toEqual({ status: 200, body: { record, warnings: [] } });
  });

  test('answers 422 with each quotation that the text does not hold', async () => {
    const { record } = parseReport(text);
    const answer = await post(JSON.stringify({ record, text: text.replaceAll('Ada Brook', 'Eve Stone') }));
    expect(answer.status).toBe(422);
    expect(answer.body['issues']).toContainEqual(
      expect.objectContaining({ code: expect.stringMatching(/^evidence-/) }),
    );
  });

  test.each([
    ['no JSON', '{', '/records', 400],
    ['no record', '{}', '/records', 422],
    ['null', 'null', '/records', 422],
    ['another path', '{}', '/elsewhere', 404],
    ['a body that is too large', `"${'a'.repeat(5_000_001)}"`, '/records', 413],
  ])('answers %s with an error', async (_, body, path, status) => {
    expect((await post(body, path)).status).toBe(status);
  });
});

describe('examples/playground', () => {
  test('is bundled for browsers with its page and stylesheets', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-playground-'));
    await buildPlayground(folder, ['@rapporteur/source']);
    expect(readdirSync(folder).sort()).toEqual([
      'index.html',
      'playground.css',
      'playground.js',
      'style.css',
    ]);
  });

  test('shows the record of what is typed, and the words behind the value pointed at', () => {
    const page = readFileSync(new URL('../examples/playground/index.html', import.meta.url), 'utf8');
    const { window } = new JSDOM(page);
    const { document } = window;
    startPlayground(document);
    expect(document.querySelector('#page h2')?.textContent).toBe("Ferry Users' Council");

    const area = document.querySelector('textarea');
    if (area === null) throw new Error('the page has no text area');
    area.value = text;
    area.dispatchEvent(new window.Event('input'));
    expect(document.querySelector('#page h2')?.textContent).toBe('Board meeting');

    const name = [...document.querySelectorAll('#page [data-evidence]')].find((element) =>
      element.textContent?.includes('Ben Hill'),
    );
    name?.dispatchEvent(new window.Event('pointerover', { bubbles: true }));
    expect(document.querySelector('#source')?.textContent).toContain('Ben Hill');
  });
});
