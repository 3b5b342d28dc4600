import { isAcronym, isArticle, isBodyNoun, isHonorific, isPost, isField, opensOffice } from './word-class.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';

/**
 * "Department of Trade, Industry and Fisheries", "Trade, Industry and Fisheries Minister": the token behind the fields that go on
 * after a comma; 0 where none do.
 */
export function fieldListEnd(tokens: readonly Token[], start: number, comma: number, to: number): number {
  if (!isField(tokens[comma - 1])) return 0;
  for (let i = comma + 1; i < to; i++) {
    if (!isField(tokens[i])) return 0;
    while (i + 1 < to && isField(tokens[i + 1])) i++;
    const joint = tokens[i + 1];
    if (joint?.text === ',' && tokens[i + 2]?.lower !== 'and') {
      i++;
      continue;
    }
    let last = joint?.text === ',' ? i + 3 : i + 2;
    if (tokens[last - 1]?.lower !== 'and' && tokens[last - 1]?.text !== '&') return 0;
    if (!isField(tokens[last])) return 0;
    while (isField(tokens[last + 1])) last++;
    return opensOffice(tokens[last + 1]) && !allFields(tokens, start, comma) ? 0 : last + 1;
  }
  return 0;
}

/** "Department of Ports, Roads and Bridges": single words behind a body's "of"; names of people have two. */
export function wordListEnd(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  comma: number,
  to: number,
): number {
  const joint = tokens[comma - 2]?.lower;
  if ((joint !== 'of' && joint !== 'for') || comma - 3 < start || !isBodyNoun(tokens[comma - 3])) return 0;
  if (!isPlainName(lexicon, tokens[comma - 1])) return 0;
  for (let i = comma + 1; i < to; i += 2) {
    if (!isPlainName(lexicon, tokens[i])) return 0;
    if (tokens[i + 1]?.text === ',') continue;
    if (tokens[i + 1]?.lower !== 'and' || !isPlainName(lexicon, tokens[i + 2])) return 0;
    return tokens[i + 3]?.capital === true ? 0 : i + 3;
  }
  return 0;
}

/** One capitalised word that is no country, body, post or title. */
function isPlainName(lexicon: Lexicon, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.capital &&
    token.kind === 'word' &&
    !token.possessive &&
    !lexicon.countries.has(token.lower) &&
    !isBodyNoun(token) &&
    !isPost(token) &&
    !isHonorific(token) &&
    !isAcronym(token)
  );
}

/** True where a piece is fields alone so far: they then stand before their office. */
function allFields(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isField(tokens[i]) && !isArticle(tokens[i])) return false;
  return true;
}
