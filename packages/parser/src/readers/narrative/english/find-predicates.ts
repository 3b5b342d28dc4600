import { attentions, holdingVerbs } from '../../../languages/en/grammar/meetings.js';
import { oncePerLexicon } from './once-per-lexicon.js';
import { firstWords } from './phrases.js';
import { isMain } from './is-main.js';
import { predicateAt } from './predicate-at.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Predicate } from './predicate.js';

/** The predicates of a sentence that this grammar knows, in text order. */
export function findPredicates(reading: Reading, sentence: Sentence): Predicate[] {
  const { tokens } = sentence;
  const opening = openingWords(reading.lexicon);
  const found: Predicate[] = [];
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === '“' || (token?.text === '"' && !quoted)) quoted = true;
    else if (token?.text === '”' || token?.text === '"') quoted = false;
    if (quoted || token === undefined || (token.capital && i > 0) || !opening.has(token.lower)) continue;
    const predicate = predicateAt(reading, sentence, i);
    if (predicate === undefined || !isMain(reading, sentence, predicate, found)) continue;
    found.push(predicate);
    i = predicate.to - 1;
  }
  return found;
}

/** The words with which a predicate may begin. */
const openingWords = oncePerLexicon(
  ({ cues, participles, event }): ReadonlySet<string> =>
    new Set([
      ...[cues, participles, event.discussed, event.decided, event.deciding, event.tasked].flatMap(
        (phrases) => [...firstWords(phrases)],
      ),
      ...attentions,
      ...holdingVerbs,
      'came',
      'voted',
    ]),
);
