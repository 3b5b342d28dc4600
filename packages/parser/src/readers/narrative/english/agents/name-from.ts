import { isHonorific, styleAt } from './word-class.js';
import { isPersonName, nameEnd } from './name-range.js';
import type { Lexicon } from '../lexicon.js';
import type { TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** A name that begins at `at`, after an honorific perhaps. */
export function nameFrom(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  to: number,
): { name?: TokenRange; honorific?: string; next: number } {
  let from = at;
  const honorifics: string[] = [];
  const style = styleAt(tokens, from);
  if (style > 0) honorifics.push(...tokens.slice(from, from + style).map(({ text }) => text));
  from += style;
  while (
    from < to &&
    (isHonorific(tokens[from]) ||
      (tokens[from]?.text === '(' && isHonorific(tokens[from + 1]) && tokens[from + 2]?.text === ')'))
  ) {
    // "Chief (Mrs.) Lund".
    if (tokens[from]?.text === '(') from += 3;
    else honorifics.push(tokens[from++]?.text ?? '');
  }
  const end = nameEnd(lexicon, tokens, from, to);
  if (end === from || !isPersonName(lexicon, tokens, { from, to: end }, true)) return { next: at };
  // "Secretaries Walsh and Reyes": a post of several, whose names are parted by "and".
  if (
    end - from === 1 &&
    honorifics.length === 0 &&
    /(?:ies|[^s]s)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.capital === true
  )
    return { next: at };
  return {
    name: { from, to: end },
    ...(honorifics.length > 0 ? { honorific: honorifics.join(' ') } : {}),
    next: end,
  };
}
