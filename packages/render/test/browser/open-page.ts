import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const style = readFileSync(new URL('../../style.css', import.meta.url), 'utf8');

/** Nothing may run or be fetched but the stylesheet. */
export const STRICT_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** A page as a reader would see it, and what it did. */
export interface OpenPage {
  page: Page;
  /** Addresses asked for besides the page and its stylesheet. */
  requests: string[];
  /** Violations of the policy, dialogs, errors. */
  events: string[];
}

/** Opens the HTML at an address of its own, with the stylesheet beside it. Nothing leaves the machine. */
export async function openPage(
  browser: Browser,
  html: string,
  { policy, ...options }: BrowserContextOptions & { policy?: string } = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => events.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') events.push(`console ${message.text()}`);
  });
  page.on('popup', () => events.push('popup'));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'https://page.example/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html,
        headers: policy === undefined ? {} : { 'content-security-policy': policy },
      });
    if (url === 'https://page.example/style.css')
      return route.fulfill({ contentType: 'text/css', body: style });
    if (!url.endsWith('/favicon.ico')) requests.push(url);
    return route.abort();
  });
  await page.goto('https://page.example/');
  return { page, requests, events };
}
