import { auxiliaries, dayWords, relatives } from '../../../languages/en/grammar/clauses.js';
import { inTimeButYear } from './in-time.js';
import { isAdverb } from './clause.js';
import { isArticle, isPreposition } from './agents/word-class.js';
import { opensPerson } from './opens-person.js';
import { placePrepositions } from '../../../languages/en/grammar/meetings.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** Most tokens of the words of place between a verb and its object. */
const REACH = 14;

/**
 * "received | today in her office | the Ambassador of Norwind", "met in Ostra | with Ana Lund": the token at which the object of a
 * verb begins, behind the words that say when and where; `at` where none stand there.
 */
export function behindAdverbials(lexicon: Lexicon, sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let i = at;
  for (;;) {
    const token = tokens[i];
    if (token === undefined) return at;
    const day =
      inTimeButYear(sentence, token.start) || (isAdverb(token) && !placePrepositions.has(token.lower));
    const opensDay =
      dayWords.has(token.lower) &&
      tokens[i + 1] !== undefined &&
      inTimeButYear(sentence, tokens[i + 1]?.start ?? 0);
    const next = tokens[i + 1];
    const place = placePrepositions.has(next?.lower ?? '');
    // "met yesterday, Tuesday, at the office with".
    const further = i > at && (place || (next !== undefined && inTimeButYear(sentence, next.start)));
    const setIn = token.text === ',' && ((i === at && place) || further);
    if (day || opensDay || setIn) {
      i++;
      continue;
    }
    // "welcomed to the Chamber | Ms Ana Lund": only where a person follows.
    const house = token.lower === 'to';
    if (!placePrepositions.has(token.lower) && !house) return i;
    const object = behindPlace(lexicon, sentence, i + 1, tokens[i - 1]?.text === ',');
    if (object === undefined || (house && !opensPerson(lexicon, tokens, object))) return i;
    i = object;
  }
}

/** Behind the words of a place: at an article, a day, "with", or a title and a name. */
function behindPlace(lexicon: Lexicon, sentence: Sentence, from: number, setIn: boolean): number | undefined {
  const { tokens } = sentence;
  for (let i = from + 1; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || endsPlace(token)) return undefined;
    if (token.text === ',') return setIn ? i + 1 : undefined;
    if (token.kind !== 'word') continue;
    const before = tokens[i - 1];
    if (token.lower === 'with' || dayWords.has(token.lower) || inTimeButYear(sentence, token.start)) return i;
    if (before?.kind !== 'word' || isArticle(before) || isPreposition(before) || before.lower === 'and')
      continue;
    if (placePrepositions.has(token.lower)) return i;
    if (isArticle(token) || opensPerson(lexicon, tokens, i)) return i;
  }
  return undefined;
}

function endsPlace(token: Token): boolean {
  return (
    token.text === '.' || token.text === ';' || relatives.has(token.lower) || auxiliaries.has(token.lower)
  );
}
