import { auxiliaryBefore } from './auxiliary-before.js';
import { candidate } from './event-form.js';
import { findEventNoun } from '../../find-event-name.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { EventNoun } from '../../find-event-name.js';
import type { Reading } from '../../reading.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';

/** "The forum has been postponed", "wishes to inform that the congress, due to take place on 3 May, has been cancelled". */
export const wasCalledOff: EventForm = {
  words: ({ event }) => firstWords(event.called),
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const called = phraseAt(reading.lexicon.event.called, sentence.tokens, at);
    if (called === undefined || auxiliaryBefore(sentence, at) === undefined) return undefined;
    const noun = lastNoun(reading, sentence, at);
    if (noun === undefined) return undefined;
    return { found: candidate(sentence, { from: at, to: at + called.length }, false, 5 + near, noun) };
  },
};

/** The event before a verb, behind "that" where the sentence informs of it. */
function lastNoun(reading: Reading, sentence: Sentence, verb: number): EventNoun | undefined {
  const { tokens } = sentence;
  let from = 0;
  for (let k = 0; k < verb; k++) if (tokens[k]?.lower === 'that') from = k + 1;
  for (let k = from; k < verb; k++) {
    const noun = findEventNoun(reading.lexicon, tokens, { from: k, to: Math.min(verb, k + 3) });
    if (noun !== undefined && !noun.weak) return noun;
  }
  return undefined;
}
