import { cleanText } from '../clean-text.js';

// What cleanText replaces, what HTML gives a meaning, and the marks that reorder text (written as references, so that they cannot
// reorder the page's source either).
const SPECIAL =
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  /[\0-\x08\x0B-\x1F"&'<>\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

function reference(character: string): string {
  return `&${NAMED[character] ?? `#${character.charCodeAt(0)}`};`;
}

/**
 * The text as HTML text or as a quoted attribute value: read by a browser it is the same text again, never markup. Characters that
 * HTML cannot hold (control characters, lone surrogates) become U+FFFD and line ends `\n`.
 *
 * @example
 * ```ts
 * import { escapeHtml } from '@rapporteur/render';
 *
 * escapeHtml('R&D <b>'); // → 'R&amp;D &lt;b&gt;'
 * ```
 */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text)
    ? cleanText(text).replace(/["&'<>\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, reference)
    : text;
}
