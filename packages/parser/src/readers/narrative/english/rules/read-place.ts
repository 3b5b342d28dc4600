import { personalPronouns } from '../../../../languages/en/grammar/people.js';
import { inTime } from '../in-time.js';
import { isArticle } from '../agents/word-class.js';
import { opensPerson } from '../opens-person.js';
import { phraseEndingAt } from '../phrases.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Longest name of a place, in tokens. */
const LONGEST = 16;

/** The name of the place that begins at a token: capitals, or a venue noun with what it is of. */
export function readPlace(reading: Reading, sentence: Sentence, at: number): TokenRange | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  let from = at;
  // "in The Hague": the article is part of the name.
  while (isArticle(tokens[from]) && tokens[from]?.capital === false) from++;
  // "in the capital, Ostra": the name alone.
  if (tokens[from]?.lower === 'capital') {
    const name = tokens[from + 1]?.lower === 'city' ? from + 2 : from + 1;
    const named = tokens[name]?.text === ',' || tokens[name]?.lower === 'of' ? name + 1 : name;
    if (tokens[named]?.capital === true) from = named;
  }
  // "in his office": no place that anybody could find.
  if (
    personalPronouns.has(tokens[from - 1]?.lower ?? '') &&
    tokens[from]?.capital === false &&
    tokens[from + 1]?.lower !== 'of' &&
    lexicon.venues.has(tokens[from]?.lower ?? '')
  )
    return undefined;
  let end = from;
  let capitals = 0;
  let venue = false;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined || inTime(sentence, token.start)) break;
    if (token.kind === 'number' && i === from) break;
    // "at the ministry's headquarters | Dr. Ana Lund": whom was met there.
    if (i > from && end === i && opensPerson(lexicon, tokens, i)) break;
    if (token.capital || token.kind === 'number') {
      if (token.capital) capitals++;
      if (lexicon.venues.has(token.lower)) venue = true;
      end = i + 1;
      continue;
    }
    if (
      lexicon.venues.has(token.lower) &&
      !(
        token.possessive &&
        !token.capital &&
        [i + 1, i + 2, i + 3].some((k) => lexicon.venues.has(tokens[k]?.lower ?? ''))
      )
    ) {
      venue = true;
      end = i + 1;
      continue;
    }
    const next = tokens[i + 1];
    if (
      token.text === ',' &&
      next?.capital === true &&
      end > from &&
      !inTime(sentence, next.start) &&
      isPlaceBehindComma(sentence, i + 1)
    )
      continue;
    if (
      (token.lower === 'of' ||
        token.lower === 'and' ||
        token.lower === '&' ||
        token.lower === 'for' ||
        token.text === "'" ||
        token.lower === 'de') &&
      end === i &&
      (next?.capital === true || (isArticle(next) && tokens[i + 2]?.capital === true))
    ) {
      if (token.lower === 'and' && !venue && capitals < 2) break;
      continue;
    }
    if (isArticle(token) && end === i - 1 && next?.capital === true) continue;
    // A word or two before the venue noun: "the company's main conference hall".
    if (
      i === end &&
      !venue &&
      (capitals === 0 || tokens[end - 1]?.kind === 'number' || tokens[end - 1]?.possessive === true) &&
      i - from < 4 &&
      (lexicon.venues.has(next?.lower ?? '') || lexicon.venues.has(tokens[i + 2]?.lower ?? '')) &&
      token.kind === 'word'
    ) {
      end = i + 1;
      continue;
    }
    break;
  }
  if (end === from || (capitals === 0 && !venue)) return undefined;
  const first = tokens[from];
  if (first === undefined || lexicon.calendar.has(first.lower)) return undefined;
  // "at the meeting", "at the Forum": the event itself is no place.
  const year = tokens[end - 1]?.kind === 'number' ? end - 2 : end - 1;
  if (!venue && phraseEndingAt(lexicon.events, tokens, year) !== undefined) return undefined;
  return { from, to: end };
}

/** ", Fujian Province" goes on with the place; ", Wei Lan said" does not. */
function isPlaceBehindComma(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let i = at;
  while (tokens[i]?.capital === true && i - at < 4) i++;
  const behind = tokens[i];
  return (
    behind === undefined ||
    behind.kind === 'mark' ||
    inTime(sentence, behind.start) ||
    behind.lower === 'on' ||
    behind.lower === 'from' ||
    behind.lower === 'to' ||
    behind.lower === 'and' ||
    behind.lower === 'with'
  );
}
