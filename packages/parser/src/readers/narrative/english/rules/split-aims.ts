import { phraseAt } from '../phrases.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Cuts "A, to B, and to C" at each "to" behind a comma or "and". */
export function splitAims(sentence: Sentence, from: number, to: number): TokenRange[] {
  const { tokens } = sentence;
  const aims: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const joint = i;
    let next = i;
    if (tokens[next]?.text === ',' || tokens[next]?.text === ';') next++;
    if (tokens[next]?.lower === 'and' || tokens[next]?.lower === 'as')
      next += tokens[next]?.lower === 'as' ? 3 : 1;
    if (next === joint || tokens[next]?.lower !== 'to' || tokens[next + 1]?.capital !== false || next >= to)
      continue;
    aims.push({ from: start, to: joint });
    start = next + 1;
    i = next;
  }
  aims.push({ from: start, to });
  return aims.filter((aim) => aim.to > aim.from);
}

/** "discuss A and explore B": cut before each verb of an aim. */
export function splitVerbs(reading: Reading, sentence: Sentence, from: number, to: number): TokenRange[] {
  const { tokens } = sentence;
  const aims: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    let next = i;
    if (tokens[next]?.text === ',') next++;
    if (tokens[next]?.lower === 'and') next++;
    if (tokens[next]?.lower === 'to') next++;
    if (next === i || next >= to || !isAimVerb(reading, sentence, next)) continue;
    // "review and assess X" is one aim, and so is "review X to improve Y".
    if (i - start < 2 || tokens[i]?.lower === 'to') continue;
    if (
      tokens[next]?.capital === true ||
      (tokens[i]?.text === ',' &&
        tokens[i + 1]?.lower !== 'and' &&
        tokens[i + 1]?.lower !== 'to' &&
        !hasLaterVerb(reading, sentence, next + 1, to))
    )
      continue;
    aims.push({ from: start, to: i });
    start = next;
    i = next;
  }
  aims.push({ from: start, to });
  return aims;
}

/** In "A, B and C" the bare comma before B parts aims only where an "and" with a verb follows. */
function hasLaterVerb(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++)
    if (sentence.tokens[i]?.lower === 'and' && isAimVerb(reading, sentence, i + 1)) return true;
  return false;
}

/** True for the verb of an aim, also behind an adverb: "review", "jointly review". */
export function isAimVerb(reading: Reading, sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]?.lower ?? '';
  return (
    reading.lexicon.aimVerbs.has(word) ||
    (word.endsWith('ly') && reading.lexicon.aimVerbs.has(sentence.tokens[at + 1]?.lower ?? ''))
  );
}

/** An aim ends with its clause. */
export function clauseEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === ';' || (token?.text === '.' && i === tokens.length - 1)) return i;
    const joint = tokens[i - 1]?.lower;
    const { event, cues } = reading.lexicon;
    if (
      (joint === 'and' || joint === ',') &&
      [event.met, event.heldActive, event.attended, event.visited, cues].some(
        (phrases) => phraseAt(phrases, tokens, i) !== undefined,
      )
    )
      return i - 1;
  }
  return tokens.length;
}
