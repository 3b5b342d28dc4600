import { cleanText } from '../clean-text.js';

// Stretches that GFM makes links of by itself, and the characters that can begin or end markup within a line; besides
// them the marks that reorder text, which would reorder the Markdown source too.
const SPECIAL = /(?:https?:\/\/|www\.)\S+|[!&*<[\\\]_`|~\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gi;
const CHARACTER = /[!&*<[\\\]_`|~\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The text as Markdown within a line: read as GitHub-flavoured Markdown or CommonMark it is the same text again, never markup. A
 * character is escaped only where it could be read as markup: `snake_case` stays as it is. Line breaks, white space at either end and
 * marks that reorder text become character references; characters a page cannot hold become U+FFFD.
 *
 * @param inLink whether the text stands between the brackets of a link
 *
 * @example
 * ```ts
 * import { escapeMarkdown } from '@rapporteur/render';
 *
 * escapeMarkdown('*all* of Gil_Tan <b>'); // → '\\*all\\* of Gil_Tan \\<b>'
 * ```
 */
export function escapeMarkdown(text: string, inLink = false): string {
  return encodeEdges(escapeSpans(cleanText(text), inLink).replaceAll('\n', '&#10;'));
}

/**
 * The text as a block of Markdown, as {@link escapeMarkdown}, with its lines and, where it has blank lines, as several paragraphs.
 * No line of it can begin a list, a heading, a table or another block.
 */
export function escapeMarkdownBlock(text: string): string {
  const escaped = escapeSpans(cleanText(text), false)
    .replace(
      /^(?:[-+](?=[-\s:|\\]|$)|=(?=[=\s]|$)|>|:(?=-)|#{1,6}(?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))/gm,
      (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`),
    )
    .replace(/^\n|\n$/g, '&#10;')
    .replace(/\n{3,}/g, '\n\n');
  return encodeEdges(escaped);
}

/** White space at the ends of a line would be trimmed; as a character reference it stays. */
function encodeEdges(text: string): string {
  return text.replace(/^[^\S\n]|[^\S\n]$/gm, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function escapeSpans(text: string, inLink: boolean): string {
  return text.replace(SPECIAL, (found, start: number) => {
    if (found.length === 1) return escapeCharacter(text, start, inLink);
    // Inside a link that GFM makes, a backslash would be part of the address. So either nothing in it needs one, or it is made no link.
    const escaped = found.replace(CHARACTER, (_, offset: number) =>
      escapeCharacter(text, start + offset, inLink),
    );
    return escaped === found ? found : escaped.replace(/[.:]/, '\\$&');
  });
}

function escapeCharacter(text: string, index: number, inLink: boolean): string {
  const character = text.charAt(index);
  if (character > '~') return reference(character);
  return isMarkup(text, index, inLink) ? `\\${character}` : character;
}

/** Whether the character could be read as markup where it stands, whatever is written before and after the text. */
function isMarkup(text: string, index: number, inLink: boolean): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  switch (text[index]) {
    case '\\':
      return after === '' || after === '\n' || ASCII_PUNCTUATION.test(after);
    case '`':
      return true;
    case '_':
      return !(WORD.test(before) && WORD.test(after)) && !(before === ' ' && after === ' ');
    case '[':
      return inLink || index === 0 || after === '^';
    case ']':
      return inLink || after === '' || '([:'.includes(after);
    case '<':
      return /[a-z!/?]/i.test(after);
    case '&':
      ENTITY.lastIndex = index;
      return ENTITY.test(text);
    case '!':
      return after === '';
    case '|':
      // Without a line break there is no table; cells are written without this character.
      return text.includes('\n');
    default:
      return !(before === ' ' && after === ' ');
  }
}
