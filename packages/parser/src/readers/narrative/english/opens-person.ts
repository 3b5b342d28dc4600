import { findPostHead } from './agents/find-post-head.js';
import { isHonorific } from './agents/word-class.js';
import { isPersonName, nameEnd } from './agents/name-range.js';
import { readTitled } from './agents/read-titled.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';

/** Tokens of a title, with the name behind it. */
const REACH = 14;

/** True where somebody begins behind other capitals: "at the palace | Dr. Ana Lund", "in Ostra | President Ana Lund". A hall may bear such a name. */
export function opensPerson(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  const limit = Math.min(tokens.length, at + REACH);
  if (isHonorific(token)) {
    let from = at;
    while (from < limit && isHonorific(tokens[from])) from++;
    const end = nameEnd(lexicon, tokens, from, limit);
    return (
      end - from > 1 &&
      isPersonName(lexicon, tokens, { from, to: end }, true) &&
      !isVenue(lexicon, tokens, from, end)
    );
  }
  if (!lexicon.posts.has(token.lower) && !lexicon.postModifiers.has(token.lower)) return false;
  if (findPostHead(lexicon, tokens, at, limit)?.first !== at) return false;
  const name = readTitled(lexicon, tokens, { from: at, to: titleEnd(tokens, at, limit) })?.name;
  return name !== undefined && name.to - name.from > 1 && !isVenue(lexicon, tokens, name.from, name.to);
}

/** A title and a name stand before the next mark. */
function titleEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (tokens[i]?.kind === 'mark') return i;
  return limit;
}

/** "Sir Per Lund Hall". */
function isVenue(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (lexicon.venues.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
