import { OBJECT, candidate } from './event-form.js';
import { behindAdverbials } from '../../behind-adverbials.js';
import { auxiliaryBefore } from './auxiliary-before.js';
import { futureOpeners } from '../../../../../languages/en/grammar/clauses.js';
import { isSubordinate } from '../../clause.js';
import { objectNoun } from './object-noun.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { EventForm, Search, Step } from './event-form.js';

/** "The Board held its annual meeting", "N.N. chaired", "attended": the event is the object. */
export const heldEvent: EventForm = {
  words: ({ event }) => [
    ...firstWords(event.heldActive),
    ...firstWords(event.chaired),
    ...firstWords(event.attended),
  ],
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { event } = reading.lexicon;
    const { tokens } = sentence;
    const verb =
      phraseAt(event.heldActive, tokens, at) ??
      phraseAt(event.chaired, tokens, at) ??
      phraseAt(event.attended, tokens, at);
    if (verb === undefined || isSubordinate(tokens, at, 0) || auxiliaryBefore(sentence, at) !== undefined)
      return undefined;
    const next = at + verb.length;
    // "chaired | on Wednesday at the Government Palace | a meeting on".
    const from = behindAdverbials(reading.lexicon, sentence, next);
    const object = { from, to: Math.min(tokens.length, from + OBJECT) };
    const noun = objectNoun(reading, sentence, object);
    if (noun === undefined) {
      // "gathered" may also tell of people who came together.
      const comes = phraseAt(event.gathered, tokens, at) ?? phraseAt(event.visited, tokens, at);
      return comes === undefined ? { next } : undefined;
    }
    const future = futureOpeners.has(tokens[at - 1]?.lower ?? '');
    const weight = 5 + near - (noun.weak ? 2.5 : 0);
    return {
      found: candidate(sentence, { from: future ? at - 1 : at, to: next }, !future, weight, noun, object),
      next,
    };
  },
};
