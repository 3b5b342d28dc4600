import { cleanCharacter } from '../clean-text.js';

/**
 * The text as HTML text or as a quoted attribute value: read by a browser it is the same text again, never markup. Characters that
 * HTML cannot hold (control characters, lone surrogates) become U+FFFD, as do the marks of
 * isolates (U+2066 to U+2069) that do not come in pairs; line ends become `\n`; marks that reorder text become
 * references, so that they cannot reorder the page's source.
 *
 * @param lineBreak what is written for a line break
 *
 * @example
 * ```ts
 * import { escapeHtml } from '@rapporteur/render';
 *
 * escapeHtml('R&D <b>'); // → 'R&#38;D &#60;b&#62;'
 * ```
 */
export function escapeHtml(text: string, lineBreak = '\n'): string {
  // Most texts have none of all this, and one look says so: Latin, Greek and Cyrillic letters, dashes and quotes, Chinese.
  if (!/[^ !#-%(-;=?-~\xA0-\u0600\u2010-\u2029\u3000-\uD7FF]/.test(text)) return text;
  let depth = 0;
  // The marks of isolates; one that is not paired would end, or keep open, the one that the page puts around the text.
  const isolates: string[] = text.match(/[\u2066-\u2069]/g) ?? [];
  const broken = isolates.some((mark) => (depth += mark === '\u2069' ? -1 : 1) < 0) || depth > 0;
  const html = text.replace(
    /(["&'<>\p{Bidi_C}])|\r\n?|\p{Cs}|[^\P{Cc}\t\n]/gu,
    (found, marked: string | undefined) =>
      marked && !(broken && isolates.includes(found)) ? `&#${found.charCodeAt(0)};` : cleanCharacter(found),
  );
  return html.replaceAll('\n', lineBreak);
}
