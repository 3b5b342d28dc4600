import { attendingWords, behindMeeting } from '../../../../../languages/en/grammar/meetings.js';
import { candidate } from './event-form.js';
import { objectNoun } from './object-noun.js';
import type { EventForm, Search, Step } from './event-form.js';

/** Tokens within which the event of a participle is named. */
const REACH = 16;
const REACH_MEETING = 20;

/** "said while addressing a ceremony organized by …": a participle names the event. */
export const whileAttending: EventForm = {
  words: () => attendingWords,
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { tokens, depth } = sentence;
    if (!attendingWords.has(tokens[at]?.lower ?? '') || depth >= 3) return undefined;
    const noun = objectNoun(reading, sentence, { from: at + 1, to: Math.min(tokens.length, at + REACH) });
    if (noun === undefined) return undefined;
    return { found: candidate(sentence, { from: at, to: at + 1 }, true, 3 + near, noun, noun) };
  },
};

/** "The ministers, meeting in Oslo for their third conference, …". */
export const whileMeeting: EventForm = {
  words: () => ['meeting'],
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { tokens, depth } = sentence;
    if (
      tokens[at]?.lower !== 'meeting' ||
      tokens[at - 1]?.text !== ',' ||
      depth >= 3 ||
      !behindMeeting.has(tokens[at + 1]?.lower ?? '')
    )
      return undefined;
    const object = { from: at + 1, to: Math.min(tokens.length, at + REACH_MEETING) };
    const noun = objectNoun(reading, sentence, object);
    const named = noun?.weak === true ? undefined : noun;
    return { found: candidate(sentence, { from: at, to: at + 1 }, true, 3.5 + near, named, noun) };
  },
};
