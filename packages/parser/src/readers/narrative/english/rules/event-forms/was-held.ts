import { auxiliaryBefore, isPast } from './auxiliary-before.js';
import { candidate } from './event-form.js';
import { findEventNoun } from '../../find-event-name.js';
import { findSession } from '../../find-session.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { Lexicon } from '../../lexicon.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';

/** "A symposium on ferries was held": the event is the subject of a passive. */
export const wasHeld: EventForm = {
  words: ({ event }) => firstWords(event.heldPassive),
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const held = phraseAt(lexicon.event.heldPassive, tokens, at);
    const auxiliary = held === undefined ? undefined : auxiliaryBefore(sentence, at);
    if (held === undefined || auxiliary === undefined || isSubordinate(tokens, auxiliary, 0))
      return undefined;
    if (isForeseen(sentence, auxiliary, lexicon)) return undefined;
    const subject = subjectBefore(sentence, auxiliary, 0);
    const noun = findEventNoun(lexicon, tokens, subject) ?? findSession(tokens, subject);
    if (noun === undefined) return undefined;
    const verb = { from: auxiliary, to: at + held.length };
    const weight = 6 + near - (noun.weak ? 3 : 0);
    return {
      found: candidate(sentence, verb, isPast(sentence, auxiliary), weight, noun, subject),
      next: at + 1,
    };
  },
};

/** "They looked forward to the third conference, to be hosted by Norway": told of by somebody, no event of the report. */
function isForeseen({ tokens }: Sentence, auxiliary: number, { cues }: Lexicon): boolean {
  if (tokens[auxiliary]?.lower !== 'to' || tokens[auxiliary - 1]?.text !== ',') return false;
  return tokens
    .slice(0, auxiliary)
    .some((token, i, before) => !token.capital && phraseAt(cues, before, i) !== undefined);
}
