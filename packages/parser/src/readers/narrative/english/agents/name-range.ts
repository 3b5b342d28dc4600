import { isCapitalAt, isSmallAt } from '../../../../mentions/letters-in-text.js';
import { isAcronym, isHonorific, isPost, isPostNominal } from './word-class.js';
import { COMPANY_ENDING, FUNCTION_WORD, NAME_PARTICLE, NOT_NAME, ORGANIZATION, isClass } from '../word.js';
import { opens } from '../phrases.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';

/** Most words of a person's name, and of one behind an honorific or post. */
const MOST_WORDS = 5;
const MOST_ANCHORED = 7;

/**
 * True where a range has the shape of a person's name: two to five capitalised words, small particles between them, none of
 * them a word of titles, bodies or countries. With `anchored` (an honorific or a post stands before) one word is enough.
 */
export function isPersonName(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  anchored = false,
): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (i > from && isNickname(tokens, i)) {
      i += 2;
      continue;
    }
    if (token === undefined || token.kind !== 'word') return false;
    if (!token.capital) {
      if (i === from || i === to - 1 || !isClass(token, NAME_PARTICLE)) return false;
      continue;
    }
    if (token.possessive && i < to - 1) return false;
    if (isClass(token, FUNCTION_WORD) && !(token.lower === 'an' || token.lower === 'be')) return false;
    // "Min So Hon": what is an honorific elsewhere may end a name.
    const last = i > from && i === to - 1 && !token.text.endsWith('.');
    if (isPost(token) || (isHonorific(token) && !last)) return false;
    // "the Attorney General's Office"
    if (token.possessive && lexicon.posts.has(token.lower)) return false;
    if (!anchored && isClass(token, NOT_NAME)) return false;
    // "General Meeting": no general.
    if (to - from === 1 && opens(lexicon.events, token)) return false;
    if (isClass(token, ORGANIZATION | COMPANY_ENDING)) return false;
    // "B.Lund": an initial and a name.
    words += isInitialAndName(token.text) ? 2 : 1;
  }
  if (words > (anchored ? MOST_ANCHORED : MOST_WORDS)) return false;
  if (words === 1) return anchored && !(isAcronym(tokens[from]) && (tokens[from]?.text.length ?? 0) < 4);
  // "FAO WHO" is no name, "SONG Chunpeng" is; "J. R. KIM" too.
  return words >= 2 && (anchored || !allAcronyms(tokens, from, to));
}

function isInitialAndName(text: string): boolean {
  return text[1] === '.' && isCapitalAt(text, 0) && isCapitalAt(text, 2) && isSmallAt(text, 3);
}

function allAcronyms(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isAcronym(tokens[i]) || (tokens[i]?.text.length ?? 0) > 5) return false;
  return true;
}

/** 'Ana "Annie" Lund': one word in quotation marks between the parts of a name. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at];
  const close = tokens[at + 2];
  return (
    open?.kind === 'mark' &&
    close?.kind === 'mark' &&
    '"“‘\''.includes(open.text) &&
    '"”’\''.includes(close.text) &&
    tokens[at + 1]?.capital === true &&
    tokens[at - 1]?.capital === true &&
    tokens[at + 3]?.capital === true
  );
}

/** The end of a name that begins at `from`: capitalised words and particles, post-nominals left out. */
export function nameEnd(lexicon: Lexicon, tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  let end = from;
  for (; i < limit && i - from < MOST_WORDS + 2; i++) {
    const token = tokens[i];
    if (i > from && isNickname(tokens, i)) {
      i += 2;
      continue;
    }
    if (token === undefined || token.kind !== 'word') break;
    if (isPostNominal(token) && i > from) break;
    if (token.capital) {
      if (isPost(token) || (i > from && isClass(token, FUNCTION_WORD))) break;
      // "Ana Lund Wednesday called on".
      if (i > from && lexicon.weekdays.has(token.lower)) break;
      end = i + 1;
      if (token.possessive) break;
    } else if (!isClass(token, NAME_PARTICLE) || tokens[i + 1]?.capital !== true || i === from) break;
  }
  return end;
}
