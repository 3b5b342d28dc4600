// Everything HTML or Markdown has no place for: C0 and C1 controls but tab and line feed, lone surrogates and
// non-characters. (With the `u` flag a surrogate in a class matches only where it stands alone.)
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const UNWRITABLE = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/u;
// eslint-disable-next-line no-control-regex -- as above
const UNWRITABLES = /\r\n?|[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/**
 * The text as a page can hold it: line ends become `\n` (form feed and vertical tab too), every other control
 * character, lone surrogate and non-character becomes U+FFFD, as the HTML and CommonMark standards do with NUL.
 */
export function cleanText(text: string): string {
  return UNWRITABLE.test(text)
    ? text.replace(UNWRITABLES, (found) => (/[\n\v\f\r]/.test(found) ? '\n' : '\uFFFD'))
    : text;
}
