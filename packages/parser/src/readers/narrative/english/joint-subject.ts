import { beforeVerb, subjectBefore } from './clause.js';
import { phraseAt } from './phrases.js';
import type { Lexicon } from './lexicon.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** The subject of a verb; where "and" joins it to a verb before ("visited A and B, and held talks"), the subject of that one. */
export function jointSubject(lexicon: Lexicon, sentence: Sentence, verb: number): TokenRange {
  const { tokens } = sentence;
  const before = tokens[beforeVerb(tokens, verb, 0)];
  if (before?.lower !== 'and' && before?.text !== ',') return subjectBefore(sentence, verb, 0);
  const { visited, met, heldActive, attended, chaired } = lexicon.event;
  for (let i = 1; i < verb; i++) {
    const earlier = tokens[i];
    if (earlier?.capital !== false || tokens[i + 1]?.lower === 'by') continue;
    if (
      [visited, met, heldActive, attended, chaired].some(
        (phrases) => phraseAt(phrases, tokens, i) !== undefined,
      )
    )
      return subjectBefore(sentence, i, 0);
  }
  return subjectBefore(sentence, verb, 0);
}
