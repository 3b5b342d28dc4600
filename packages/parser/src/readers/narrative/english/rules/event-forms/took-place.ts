import { candidate } from './event-form.js';
import { findEventNoun } from '../../find-event-name.js';
import { findSession } from '../../find-session.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { EventForm, Search, Step } from './event-form.js';

/** Most tokens between the event and a verb of its own. */
const REACH = 20;

/** "The forum took place", "The congress opened": the event is the subject. */
export const tookPlace: EventForm = {
  words: ({ event }) => firstWords(event.heldIntransitive),
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const verb = phraseAt(lexicon.event.heldIntransitive, tokens, at);
    if (verb === undefined || isSubordinate(tokens, at, 0)) return undefined;
    const subject = subjectBefore(sentence, at, 0);
    const noun = findEventNoun(lexicon, tokens, subject) ?? findSession(tokens, subject);
    if (
      noun === undefined ||
      noun.to <= subject.from ||
      subject.to - noun.to >= (noun.weak ? REACH : 2 * REACH)
    )
      return undefined;
    const weight = 5 + near - (noun.weak ? 3 : 0);
    return {
      found: candidate(sentence, { from: at, to: at + verb.length }, true, weight, noun, subject),
      next: at + 1,
    };
  },
};
