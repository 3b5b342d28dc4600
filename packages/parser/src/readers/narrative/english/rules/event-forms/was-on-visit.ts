import { candidate } from './event-form.js';
import { findEventNoun } from '../../find-event-name.js';
import { futureOpeners } from '../../../../../languages/en/grammar/clauses.js';
import { visitVerbs } from '../../../../../languages/en/grammar/meetings.js';
import type { EventNoun } from '../../find-event-name.js';
import type { Reading } from '../../reading.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';

/** "N.N. was in Oslo for a working visit", "is on an official visit to Norway". */
export const wasOnVisit: EventForm = {
  words: () => visitVerbs,
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const visit = visitAt(reading, sentence, at);
    if (visit === undefined) return undefined;
    const completed = !futureOpeners.has(sentence.tokens[at]?.lower ?? '');
    const name = { from: visit.from, to: visit.to };
    return {
      found: candidate(sentence, { from: at, to: at + 1 }, completed, 3.5 + near, visit, name),
      next: at + 1,
    };
  },
};

/** The noun of a visit behind its verb, with an article or preposition between. */
function visitAt(reading: Reading, sentence: Sentence, at: number): EventNoun | undefined {
  const { tokens } = sentence;
  if (!visitVerbs.has(tokens[at]?.lower ?? '') || sentence.depth > 1) return undefined;
  const noun = findEventNoun(reading.lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + 12) });
  if (noun === undefined || noun.classification !== 'visit') return undefined;
  for (let i = at + 1; i < noun.from; i++)
    if (
      tokens[i]?.lower === 'for' ||
      tokens[i]?.lower === 'on' ||
      tokens[i]?.lower === 'a' ||
      tokens[i]?.lower === 'an'
    )
      return noun;
  return undefined;
}
