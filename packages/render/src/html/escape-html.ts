import { cleanCharacter } from '../clean-text.js';

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt' };

/**
 * The text as HTML text or as a quoted attribute value: read by a browser it is the same text again, never markup. Characters that
 * HTML cannot hold (control characters, lone surrogates) become U+FFFD and line ends `\n`; marks that reorder text become
 * references, so that they cannot reorder the page's source.
 *
 * @example
 * ```ts
 * import { escapeHtml } from '@rapporteur/render';
 *
 * escapeHtml('R&D <b>'); // → 'R&amp;D &lt;b&gt;'
 * ```
 */
export function escapeHtml(text: string): string {
  return text.replace(/\r\n?|["&'<>\p{Bidi_C}\p{Cs}]|[^\P{Cc}\t\n]/gu, (found) =>
    /["&'<>\p{Bidi_C}]/u.test(found)
      ? `&${NAMES[found] ?? `#${found.charCodeAt(0)}`};`
      : cleanCharacter(found),
  );
}
