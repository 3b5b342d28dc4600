import { cleanText } from '../clean-text.js';

/** What could be read as markup where it stands, whatever is written before and after the text. */
const MARKUP =
  /`|(?<! )[*~]|[*~](?! )|^\[|\[(?=\^)|\](?=[([:]|$)|<(?=[a-z!/?])|!$|(?<![^\s#])#$|(?<![\p{L}\p{N}])_|[_\\](?![\p{L}\p{N}])/giu;

/** What could begin a block at the beginning of a line: bullets and underlines, quotations, rows, headings, numbers. */
const BLOCK = /^(?:[-+=:](?=[-=\s:|\\]|$)|[>|]|#{1,6}(?=\s|$))|(?<=^\d{1,9})[.)](?=\s|$)/gm;

/**
 * The text as a block of Markdown, with its lines and, where it has blank lines, as several paragraphs. Read as GitHub-flavoured
 * Markdown or CommonMark it is the same text again, never markup. A character is escaped only where it could be read as markup:
 * `snake_case` stays as it is. White space at the ends of a line and marks that reorder text become character references;
 * characters a page cannot hold become U+FFFD.
 *
 * @param lineBreak what is written for a line break
 *
 * @example
 * ```ts
 * import { escapeMarkdownBlock } from '@rapporteur/render';
 *
 * escapeMarkdownBlock('*all* of Gil_Tan\n- 5 degrees <b>'); // → '\\*all\\* of Gil_Tan\n\\- 5 degrees \\<b>'
 * ```
 */
export function escapeMarkdownBlock(text: string, lineBreak = '\n'): string {
  // Half of the texts are names and plain words, and need none of the looks that take most of the time.
  if (/^(?! )[\p{L}\p{N} ,']+(?<! )$/u.test(text)) return text;
  return (
    cleanText(text)
      .replace(MARKUP, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\$&')
      .replace(BLOCK, '\\$&')
      .replace(/\n{3,}/g, '\n\n')
      // White space that would be trimmed, and marks that reorder text.
      .replace(
        /\p{Bidi_C}|(?<![\s\S])\n|\n(?![\s\S])|^[^\S\n]|[^\S\n]$/gmu,
        (found) => `&#${found.charCodeAt(0)};`,
      )
      .replaceAll('\n', lineBreak)
      // Inside a link that GFM makes by itself, an escape would be part of the address. So either nothing in it needs one, or it is
      // made no link.
      .replace(/(?:https?:|www\.)\S+/gi, (found) =>
        /\\|&#/.test(found) ? found.replace(/(?:https?|www)(?=[:.])/gi, '$&\\') : found,
      )
  );
}

/**
 * The text as Markdown within a line, as {@link escapeMarkdownBlock}, with references for line breaks; `''` without any.
 *
 * @example
 * ```ts
 * import { escapeMarkdown } from '@rapporteur/render';
 *
 * escapeMarkdown('1 Quay Street\nElbstadt'); // → '1 Quay Street&#10;Elbstadt'
 * ```
 */
export function escapeMarkdown(text = ''): string {
  return escapeMarkdownBlock(text, '&#10;');
}
