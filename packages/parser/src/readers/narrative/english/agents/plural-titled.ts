import { isArticle, isBodyNoun, isPluralPost, isPost } from './word-class.js';
import { isPersonName, nameEnd } from './name-range.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';
import type { TokenRange } from './agent.js';

/** Tokens of a plural post with its modifiers, and of the body it is held at. */
const REACH = 6;

/** The post that several share, and the name of the first of them. */
export interface PluralTitled {
  readonly title: TokenRange;
  readonly name: TokenRange;
}

/** "Trustees | Ana Lund, Wei Roe and …", "Members of Parliament | Ana Lund and …": a post in the plural right before a full name. */
export function pluralTitled(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): PluralTitled | undefined {
  if (tokens[from]?.capital !== true) return undefined;
  let noun = from;
  while (
    noun < to &&
    noun - from < REACH &&
    tokens[noun]?.capital === true &&
    !isPlural(lexicon, tokens[noun])
  )
    noun++;
  if (noun - from >= REACH || !isPlural(lexicon, tokens[noun])) return undefined;
  const title = { from, to: behindBody(tokens, noun + 1, to) };
  const name = { from: title.to, to: nameEnd(lexicon, tokens, title.to, to) };
  const last = name.to === to || tokens[name.to]?.text === '(';
  return last && name.to - name.from > 1 && isPersonName(lexicon, tokens, name) ? { title, name } : undefined;
}

function isPlural({ posts }: Lexicon, token: Token | undefined): boolean {
  if (token === undefined || !token.capital || !token.lower.endsWith('s') || isPost(token)) return false;
  return isPluralPost(token) || posts.has(token.lower.slice(0, -1));
}

/** "Members | of the Provincial Assembly": behind the body of a post, `at` where none stands there. */
function behindBody(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  for (let i = isArticle(tokens[at + 1]) ? at + 2 : at + 1; i < Math.min(to, at + REACH); i++) {
    if (tokens[i]?.capital !== true) return at;
    if (isBodyNoun(tokens[i]) && !isBodyNoun(tokens[i + 1])) return i + 1;
  }
  return at;
}
