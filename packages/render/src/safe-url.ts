import { cleanText } from './clean-text.js';

// http, https, mailto and tel, or no scheme at all: a relative reference has no colon before its first / ? or #.
const ALLOWED = /^(?:https?:|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i;
// What the URL standard does not write as it is; a % that begins no escape counts.
const UNSAFE = /%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu;

/**
 * The URL, percent-encoded where the URL standard wants it, if its scheme is on the allow-list (`http`, `https`, `mailto`, `tel`,
 * or relative to the page); otherwise `undefined`. Reads the URL as a browser does: without tabs, line breaks and surrounding
 * spaces, so that `java\nscript:` is seen for what it is.
 *
 * @example
 * ```ts
 * import { safeUrl } from '@rapporteur/render';
 *
 * safeUrl('https://example.org/minutes 4.pdf'); // → 'https://example.org/minutes%204.pdf'
 * safeUrl('JavaScript:alert(1)'); // → undefined
 * ```
 */
export function safeUrl(url: string | undefined): string | undefined {
  // eslint-disable-next-line no-control-regex -- browsers trim control characters
  const trimmed = cleanText((url ?? '').replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '')).trimEnd();
  return trimmed && ALLOWED.test(trimmed) ? trimmed.replace(UNSAFE, encodeURIComponent) : undefined;
}
