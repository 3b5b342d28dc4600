import { outletVerbs } from '../../../languages/en/grammar/statements.js';
import { isAcronym, isArticle } from './agents/word-class.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentence.js';

/** Most tokens between the comma and the verb. */
const REACH = 7;

/** Without "…, officials said" or "…, a press release said" at its end: told by nobody in particular. */
export function withoutAnonymous(lexicon: Lexicon, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end--;
  const told = saidBehind(lexicon, sentence, end);
  if (told > 0) return { ...sentence, tokens: tokens.slice(0, told) };
  if (end < 7 || !outletVerbs.has(tokens[end - 1]?.lower ?? '')) return sentence;
  const noun = tokens[end - 2];
  let comma = end - 2;
  while (comma > end - REACH && tokens[comma]?.text !== ',') comma--;
  const first = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || noun === undefined) return sentence;
  // "…, the Harbour portal reported", "…, LNA reports": news agencies go by their capitals.
  const outlet =
    comma === end - 3 && isAcronym(noun) && ['reports', 'reported'].includes(tokens[end - 1]?.lower ?? '');
  if (outlet) return { ...sentence, tokens: tokens.slice(0, comma) };
  if (noun.capital) return sentence;
  const people = comma === end - 3 && noun.lower.endsWith('s');
  const paper =
    (isArticle(first) || first?.capital === true || comma === end - 3) && lexicon.papers.has(noun.lower);
  return people || paper ? { ...sentence, tokens: tokens.slice(0, comma) } : sentence;
}

/** "…, said a press release issued by the Board": the comma before it; -1 where nothing of the kind closes the sentence. */
function saidBehind(lexicon: Lexicon, { tokens }: Sentence, end: number): number {
  for (let i = end - 3; i > 6 && end - i < 3 * REACH; i--) {
    if (tokens[i]?.text !== ',' || !outletVerbs.has(tokens[i + 1]?.lower ?? '') || !isArticle(tokens[i + 2]))
      continue;
    const noun = tokens.slice(i + 3, i + 6).some(({ lower }) => lexicon.papers.has(lower));
    return noun ? i : -1;
  }
  return -1;
}
