import { isCapitalAt, isCapitals, isLetterAt, isLetters } from '../../../mentions/letters-in-text.js';
import { isAsciiDigit, isLetter } from '../../../mentions/letters.js';
import { wordOf } from './word.js';
import type { Lexicon } from './lexicon.js';
import type { Span } from '../../../source/span.js';
import type { Token } from './token.js';

/** The words, numbers and marks of a stretch of text, in one pass. "Co.", "U.S." and "J." keep their stops, "Biden's" is one word. */
export function scanTokens(text: string, span: Span, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const limit = span.end;
  let i = span.start;
  while (i < limit) {
    const ch = text[i] ?? '';
    if (ch === ' ' || ch === '\t' || ch === '\n') {
      i++;
      continue;
    }
    if (!isWordPart(text.charCodeAt(i))) {
      const lower = straight(ch);
      tokens.push({
        start: i,
        end: i + 1,
        text: ch,
        lower,
        kind: 'mark',
        capital: false,
        word: wordOf(lexicon, lower),
        possessive: false,
      });
      i++;
      continue;
    }
    const end = wordEnd(text, i, limit, lexicon.abbreviations);
    tokens.push(wordToken(lexicon, text, i, end));
    i = end;
  }
  return tokens;
}

function wordToken(lexicon: Lexicon, text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const written = straight(word.toLowerCase());
  const possessive = written.endsWith("'s") || written.endsWith("s'");
  const lower = possessive ? written.slice(0, written.endsWith("'s") ? -2 : -1) : written;
  return {
    start,
    end,
    text: word,
    lower,
    kind: isNumber(word) ? 'number' : 'word',
    capital: isCapitalAt(text, start),
    word: wordOf(lexicon, lower),
    possessive,
  };
}

function isNumber(word: string): boolean {
  if (!isAsciiDigit(word.charCodeAt(0))) return false;
  for (let i = 1; i < word.length; i++) if (isLetter(word.charCodeAt(i))) return false;
  return true;
}

/** Where the word that begins at `start` ends: letters and digits, with marks that stand between them. */
function wordEnd(text: string, start: number, limit: number, abbreviations: ReadonlySet<string>): number {
  let i = start;
  while (i < limit) {
    if (isWordPart(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const ch = text[i] ?? '';
    const joins = i + 1 < limit && isWordPart(text.charCodeAt(i + 1));
    if (
      joins &&
      (ch === '-' ||
        ch === '‑' ||
        ch === '–' ||
        ch === "'" ||
        ch === '’' ||
        ch === '&' ||
        (ch === '.' && joinsWithStop(text, start, i)) ||
        (ch === ',' && isAsciiDigit(text.charCodeAt(i - 1)) && isAsciiDigit(text.charCodeAt(i + 1))))
    ) {
      i++;
      continue;
    }
    // A plural's possessive: "members' views". A closing quotation mark looks the same, but then an opening one stands before.
    if (
      (ch === '’' || ch === "'") &&
      (text[i - 1] === 's' || text[i - 1] === 'S') &&
      text[i + 1] === ' ' &&
      !opensQuote(text, start, ch)
    )
      return i + 1;
    if (ch === '.' && keepsStop(text, start, i, abbreviations)) return i + 1;
    break;
  }
  return i;
}

/** "U.S", "3.5", "Tuniu.com" go on after their stop; "held.The" does not. */
function joinsWithStop(text: string, start: number, at: number): boolean {
  if (isAsciiDigit(text.charCodeAt(at - 1)) && isAsciiDigit(text.charCodeAt(at + 1))) return true;
  if (isCapitalAt(text, at + 1)) return at - start === 1 || text[at - 2] === '.';
  return isLetterAt(text, at + 1);
}

function keepsStop(text: string, start: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  const word = text.slice(start, at);
  if (word.length > 12) return false;
  return (
    isCapitals(word, 1, 1) ||
    (word.includes('.') && word.split('.').every((part) => isLetters(part, 1, 2))) ||
    abbreviations.has(word.toLowerCase())
  );
}

/** How far back an opening single quotation mark is looked for. */
const REACH = 80;

function opensQuote(text: string, before: number, mark: string): boolean {
  const open = mark === '’' ? '‘' : "'";
  for (let i = before - 1; i >= 0 && before - i < REACH; i--) {
    if (text[i] !== open) continue;
    return i === 0 || !isWordPart(text.charCodeAt(i - 1));
  }
  return text[before - 1] === open;
}

/** A letter, the mark upon one, or a digit. Characters beyond the basic plane are no parts of words. */
function isWordPart(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isAsciiDigit(code);
  return (code < 0xd800 || code > 0xdfff) && isLetter(code);
}

function straight(text: string): string {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) >= FIRST_CURLED)
      return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[‑–]/g, '-');
  return text;
}

/** The first of the dashes and quotation marks beyond ASCII. */
const FIRST_CURLED = 0x2010;
