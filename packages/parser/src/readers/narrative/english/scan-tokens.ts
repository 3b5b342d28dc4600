import { hasCapital, hasLetter, isCapitals, startsWithCapital } from '../../../mentions/letters-in-text.js';
import type { Span } from '../../../source/span.js';
import type { Token } from './token.js';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;

/** The words, numbers and marks of a stretch of text, in one pass. "Co.", "U.S." and "J." keep their stops, "Biden's" is one word. */
export function scanTokens(text: string, span: Span, abbreviations: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let i = span.start;
  while (i < span.end) {
    const ch = text[i] ?? '';
    if (ch === ' ' || ch === '\t' || ch === '\n') {
      i++;
      continue;
    }
    if (!isWordPart(ch)) {
      tokens.push({
        start: i,
        end: i + 1,
        text: ch,
        lower: straight(ch),
        kind: 'mark',
        capital: false,
        possessive: false,
      });
      i++;
      continue;
    }
    const end = wordEnd(text, i, span.end, abbreviations);
    tokens.push(wordToken(text, i, end));
    i = end;
  }
  return tokens;
}

function wordToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const lower = straight(word.toLowerCase());
  const possessive = lower.endsWith("'s") || lower.endsWith("s'");
  return {
    start,
    end,
    text: word,
    lower: possessive ? lower.slice(0, lower.endsWith("'s") ? -2 : -1) : lower,
    kind: DIGIT.test(word[0] ?? '') && !LETTER.test(word) ? 'number' : 'word',
    capital: startsWithCapital(word),
    possessive,
  };
}

/** Where the word that begins at `start` ends: letters and digits, with marks that stand between them. */
function wordEnd(text: string, start: number, limit: number, abbreviations: ReadonlySet<string>): number {
  let i = start;
  while (i < limit) {
    const ch = text[i] ?? '';
    if (isWordPart(ch)) {
      i++;
      continue;
    }
    const next = text[i + 1] ?? '';
    const joins = i + 1 < limit && isWordPart(next);
    if (
      joins &&
      (ch === '-' ||
        ch === '‑' ||
        ch === '–' ||
        ch === "'" ||
        ch === '’' ||
        ch === '&' ||
        (ch === '.' && joinsWithStop(text, start, i, next)) ||
        (ch === ',' && DIGIT.test(text[i - 1] ?? '') && DIGIT.test(next)))
    ) {
      i++;
      continue;
    }
    // A plural's possessive: "members' views". A closing quotation mark looks the same, but then an opening one stands before.
    if (
      (ch === '’' || ch === "'") &&
      (text[i - 1] === 's' || text[i - 1] === 'S') &&
      next === ' ' &&
      !opensQuote(text, start, ch)
    )
      return i + 1;
    if (ch === '.' && keepsStop(text, start, i, abbreviations)) return i + 1;
    break;
  }
  return i;
}

/** "U.S", "3.5", "Tuniu.com" go on after their stop; "held.The" does not. */
function joinsWithStop(text: string, start: number, at: number, next: string): boolean {
  if (DIGIT.test(text[at - 1] ?? '') && DIGIT.test(next)) return true;
  if (hasCapital(next)) return at - start === 1 || text[at - 2] === '.';
  return hasLetter(next);
}

function keepsStop(text: string, start: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  const word = text.slice(start, at);
  if (word.length > 12) return false;
  return (
    isCapitals(word, 1, 1) ||
    /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word) ||
    abbreviations.has(word.toLowerCase())
  );
}

/** How far back an opening single quotation mark is looked for. */
const REACH = 80;

function opensQuote(text: string, before: number, mark: string): boolean {
  const open = mark === '’' ? '‘' : "'";
  for (let i = before - 1; i >= 0 && before - i < REACH; i--) {
    if (text[i] !== open) continue;
    return i === 0 || !isWordPart(text[i - 1] ?? '');
  }
  return text[before - 1] === open;
}

/** ASCII by its number: the patterns take several times as long. */
function isWordPart(ch: string): boolean {
  if (ch > '\u007f') return LETTER.test(ch);
  return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9');
}

function straight(text: string): string {
  if (!/[’‘“”‑–]/.test(text)) return text;
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[‑–]/g, '-');
}
