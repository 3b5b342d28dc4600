// http, https, mailto and tel, or no scheme at all: a relative reference has no colon before its first / ? or #.
const ALLOWED = /^(?:(?:https?|mailto|tel):|[^:/?#]*(?:[/?#]|$))/i;

/**
 * The URL, percent-encoded where the URL standard wants it, if its scheme is on the allow-list (`http`, `https`, `mailto`, `tel`,
 * or relative to the page); otherwise `undefined`. Reads the URL as a browser does, which leaves out control characters
 * and surrounding spaces, so that `java\nscript:` is seen for what it is.
 *
 * @example
 * ```ts
 * import { safeUrl } from '@rapporteur/render';
 *
 * safeUrl('https://example.org/minutes 4.pdf'); // → 'https://example.org/minutes%204.pdf'
 * safeUrl('JavaScript:alert(1)'); // → undefined
 * ```
 */
export function safeUrl(url = ''): string | undefined {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  const bare = url.replace(/[\0-\x1F\uD800-\uDFFF]/gu, '').trim();
  // What is percent-encoded already stays as it is.
  return bare && ALLOWED.test(bare) ? encodeURI(bare).replaceAll('%25', '%') : undefined;
}
