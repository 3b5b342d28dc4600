import { candidate } from './event-form.js';
import { findEventNoun } from '../../find-event-name.js';
import { heldMeetingWith } from '../../held-meeting-with.js';
import { inTimeButYear } from '../../in-time.js';
import { isSubordinate } from '../../clause.js';
import { meetingWords, meetsAt } from '../../meets-at.js';
import type { Reading } from '../../reading.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';

/** "N.N. met with", "held talks with", "called on": people are told to have met. */
export const peopleMet: EventForm = {
  words: meetingWords,
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const length = meetsAt(lexicon, tokens, at);
    if (length === 0 || isSubordinate(tokens, at, 0) || !meets(reading, sentence, at, length))
      return undefined;
    const meeting = heldMeetingWith(lexicon, tokens, at);
    const noun = meeting > 0 ? findEventNoun(lexicon, tokens, { from: at + 1, to: at + meeting }) : undefined;
    // "They had a talk with the staff": what those told of before did at their meeting.
    const goesOn = lexicon.speech.pronouns?.several.includes(tokens[at - 1]?.lower ?? '') === true;
    const weight = 4.5 + near - (goesOn ? 2 : 0);
    return {
      found: candidate(sentence, { from: at, to: at + length }, true, weight, noun),
      next: at + length,
    };
  },
};

/** "met" needs somebody behind it, or "to discuss"; "met the needs of" is no meeting. */
function meets(reading: Reading, sentence: Sentence, at: number, length: number): boolean {
  const { tokens } = sentence;
  if (length > 1 || tokens[at]?.lower !== 'met') return sentence.depth < 4 || length > 1;
  if (tokens[at]?.capital === true || sentence.depth > 2) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'with') return true;
    if (
      reading.lexicon.honorifics.has(word) ||
      reading.lexicon.posts.has(word) ||
      reading.lexicon.groups.has(word)
    )
      return true;
    if (
      i === at + 1 &&
      (word === 'in' ||
        word === 'at' ||
        word === 'on' ||
        word === 'to' ||
        word === 'today' ||
        word === 'here' ||
        inTimeButYear(sentence, tokens[i]?.start ?? 0))
    )
      return true;
  }
  return false;
}
