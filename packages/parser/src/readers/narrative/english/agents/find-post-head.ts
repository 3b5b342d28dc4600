import { beforePosts, titleJoints } from '../../../../languages/en/grammar/people.js';
import { isAcronym, isHonorific, isModifier, isPost } from './word-class.js';
import { phraseAt } from '../phrases.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';

/** How far into a range the post's head noun may stand, in tokens. */
const REACH = 14;

/** First and last token of a post's head noun. */
export interface PostHead {
  readonly first: number;
  readonly last: number;
}

/** The post's head noun: the first one, with all that stand together ("Vice President", "Director General"). */
export function findPostHead(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): PostHead | undefined {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const token = tokens[i];
    // "Harbour Port Association (HPA) Chairman".
    if (token?.text === '(' && i > from && isAcronym(tokens[i + 1]) && tokens[i + 2]?.text === ')') {
      i += 2;
      continue;
    }
    // "Trade, Industry and Fisheries Minister".
    const fields =
      token?.text === ',' &&
      lexicon.fields.has(tokens[i - 1]?.lower ?? '') &&
      lexicon.fields.has(tokens[i + 1]?.lower ?? '');
    if (fields) continue;
    if (token === undefined || (token.kind === 'mark' && token.text !== '&')) return undefined;
    const head = phraseHead(lexicon, tokens, i, from, to);
    if (head !== undefined) return head;
    // "Justice minister": a field before its office, though judges are called by it.
    if (isPost(token) && lexicon.fields.has(token.lower) && isPost(tokens[i + 1])) continue;
    if (isPost(token) && !(isModifier(token) && isPostLater(tokens, i + 1, to)))
      return wordHead(lexicon, tokens, i, from, to);
    if (endsTitle(lexicon, tokens, i, from)) return undefined;
  }
  return undefined;
}

/** "minister of state", "chief executive officer": a head noun of several words. */
function phraseHead(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): PostHead | undefined {
  const phrase = phraseAt(lexicon.postPhrases, tokens, at);
  if (phrase === undefined || at + phrase.length > to) return undefined;
  // "Minister of State Security" is no Minister of State.
  if (lexicon.fields.has(tokens[at + phrase.length]?.lower ?? '')) return undefined;
  let first = at;
  while (first > from && isModifier(tokens[first - 1])) first--;
  return { first, last: at + phrase.length - 1 };
}

/** A head noun of one word, with the posts and modifiers that stand together with it. */
function wordHead(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): PostHead {
  const token = tokens[at];
  let first = at;
  let last = at;
  for (let next = last + 1; next < to && tokens[next]?.capital === token?.capital; next++) {
    // "DPM Professor Lund": an honorific behind a post belongs to the name.
    if (isPost(tokens[next]) && isHonorific(tokens[next]) && token?.lower !== 'emeritus') break;
    if (isPost(tokens[next])) last = next;
    else if (
      token?.capital !== true ||
      !(lexicon.notNames.has(tokens[next]?.lower ?? '') || isAcronym(tokens[next]))
    )
      break;
  }
  while (first > from && (isModifier(tokens[first - 1]) || isPost(tokens[first - 1]))) first--;
  return { first, last };
}

/** True for a word in small letters that no title goes on over. */
function endsTitle(lexicon: Lexicon, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital) return false;
  const { lower } = token;
  if (beforePosts.has(lower)) return true;
  // "representatives of Member States": a group, whatever stands in its complement.
  if (lower.endsWith('s') && lexicon.groups.has(lower) && tokens[at + 1]?.lower === 'of') return true;
  if (isModifier(token)) return false;
  // A title's words stand in capitals, or they are few: "the project leader", "executive dean".
  return (at - from > 4 && !titleJoints.has(lower)) || /ed$|ing$/.test(lower);
}

/** "general" in "general manager", "assistant" in "assistant secretary" are no heads. */
function isPostLater(tokens: readonly Token[], at: number, to: number): boolean {
  return at < to && (isPost(tokens[at]) || (isModifier(tokens[at]) && isPost(tokens[at + 1])));
}
