import { groupVerbs } from '../../../../languages/en/grammar/people.js';
import { isArticle, isBodyNoun, isGroupNoun, isPluralPost, isPreposition } from './word-class.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';

/** Index of the noun that makes a range a group of people, before its complement; -1 where there is none. */
export function groupNounIn(lexicon: Lexicon, tokens: readonly Token[], { from, to }: TokenRange): number {
  const limit = Math.min(to, from + 12);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return -1;
    if (isGroupNoun(token) && !(isGroupNoun(tokens[i + 1]) && i + 1 < to))
      return isSingularPost(tokens, i, from) ||
        (token.capital &&
          !((isPluralPost(token) || areHolders(lexicon, token)) && tokens[i + 1]?.capital !== true) &&
          (i === from || isBodyNoun(tokens[i + 1])
            ? tokens[i + 1]?.capital === true
            : tokens[i - 1]?.capital === true))
        ? -1
        : i;
    if (isPreposition(token) && i > from && token.lower !== 'in') return -1;
    if (
      !token.capital &&
      takesGroup(token.lower) &&
      (isArticle(tokens[i + 1]) || (tokens[i + 1]?.kind === 'number' && i > from))
    )
      return -1;
  }
  return -1;
}

/** "the Foreign Ministers of Norway and Estmark": posts of several. */
function areHolders(lexicon: Lexicon, { lower }: Token): boolean {
  return lower.length > 6 && lower.endsWith('s') && lexicon.posts.has(lower.slice(0, -1));
}

/** "led a delegation": the noun is the verb's object. */
function takesGroup(word: string): boolean {
  return groupVerbs.has(word) || /^[a-z]{2,12}ed$/.test(word);
}

/** "a representative", "the person": one of them, not a group. */
function isSingularPost(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    /s$|people|media|staff|youth|personnel|delegation|team|clergy|public|audience|leadership/.test(
      token.lower,
    )
  )
    return false;
  for (let i = Math.max(from - 1, at - 4, 0); i < at; i++)
    if (tokens[i]?.lower === 'a' || tokens[i]?.lower === 'an') return true;
  return false;
}

/** True for a group without complement: "experts", "senior officials". */
export function isBare(lexicon: Lexicon, tokens: readonly Token[], range: TokenRange): boolean {
  const noun = groupNounIn(lexicon, tokens, range);
  return noun >= 0 && noun === range.to - 1;
}
