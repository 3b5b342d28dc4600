import { cleanCharacter } from '../clean-text.js';

/**
 * The text as HTML text or as a quoted attribute value: read by a browser it is the same text again, never markup. Characters that
 * HTML cannot hold (control characters, lone surrogates) become U+FFFD, as do the marks of
 * isolates (U+2066 to U+2069) that do not come in pairs; line ends become `\n`; marks that reorder text become
 * references, so that they cannot reorder the page's source.
 *
 * @example
 * ```ts
 * import { escapeHtml } from '@rapporteur/render';
 *
 * escapeHtml('R&D <b>'); // → 'R&#38;D &#60;b&#62;'
 * ```
 */
export function escapeHtml(text: string): string {
  // Most texts in Latin letters have none of all this, and one look says so.
  if (!/[^ !#-%(-;=?-~]/.test(text)) return text;
  let depth = 0;
  // The marks of isolates; one that is not paired would end, or keep open, the one that the page puts around the text.
  const isolates: string[] = text.match(/[\u2066-\u2069]/g) ?? [];
  const broken = isolates.some((mark) => (depth += mark === '\u2069' ? -1 : 1) < 0) || depth > 0;
  return text.replace(/\r\n?|["&'<>\p{Bidi_C}\p{Cs}]|[^\P{Cc}\t\n]/gu, (found) =>
    /[\p{Cc}\p{Cs}]/u.test(found) || (broken && isolates.includes(found))
      ? cleanCharacter(found)
      : `&#${found.charCodeAt(0)};`,
  );
}
