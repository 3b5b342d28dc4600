import { isAcronym, isBodyNoun, isHonorific, isModifier } from './word-class.js';
import type { Lexicon } from '../lexicon.js';
import type { TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** A body named before the post: "Department of Agriculture" Secretary, "FEMA" Administrator, "the Club's" treasurer. */
export function bodyBeforePost(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  head: number,
): TokenRange | undefined {
  let last = head - 1;
  while (last >= from && isModifier(tokens[last])) last--;
  if (last < from) return undefined;
  const bracket = tokens[last]?.text === ')' && tokens[last - 2]?.text === '(' ? last : -1;
  if (bracket >= 0) last -= 3;
  const token = tokens[last];
  if (token === undefined || last < from) return undefined;
  // "Estmark's Transport Minister": the owner is the body, the rest the title.
  for (let i = last; i >= from; i--)
    if (tokens[i]?.possessive === true) {
      // "the Hill Farmers' Union President": a body with a possessive in its name.
      const whole = i < last && isBodyNoun(tokens[last]) && /s[’']$/.test(tokens[i]?.text ?? '');
      return { from, to: whole ? last + 1 : i + 1 };
    }
  // "Group Chairman", "Union Minister": a noun alone that only describes the post.
  if (last === from && lexicon.attributives.has(token.lower)) return undefined;
  // "U.S. Secretary of State": countries stay in the title.
  if (areCountries(lexicon, tokens, from, last)) return undefined;
  // "HRH Prince Omar": a style, no body.
  let body = isAcronym(token) && !isHonorific(token);
  for (let i = from; i <= last && !body; i++) {
    if (
      isBodyNoun(tokens[i]) &&
      (i === last || tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'for')
    )
      body = true;
  }
  return body ? { from, to: Math.max(last, bracket) + 1 } : undefined;
}

function areCountries(lexicon: Lexicon, tokens: readonly Token[], from: number, last: number): boolean {
  let named = false;
  for (let i = from; i <= last; i++) {
    const word = tokens[i]?.lower.replace(/\.$/, '') ?? '';
    const country =
      tokens[i]?.text === 'US' || (lexicon.countries.has(word) && word !== 'un' && word !== 'eu');
    if (!country && !isModifier(tokens[i])) return false;
    if (country && !lexicon.organizations.has(word)) named = true;
  }
  return named;
}
