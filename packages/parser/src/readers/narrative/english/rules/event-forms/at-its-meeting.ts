import { candidate } from './event-form.js';
import { findEventNoun } from '../../find-event-name.js';
import { findToken } from '../../find-token.js';
import { isArticle } from '../../agents/word-class.js';
import { occasionPrepositions } from '../../../../../languages/en/grammar/statements.js';
import type { EventForm, Search, Step } from './event-form.js';

/** Tokens within which the words set in front end. */
const REACH = 30;

/** "At its General Assembly held in Oslo on 3 May, the Alliance elected": the meeting stands in front, as a phrase. */
export const atItsMeeting: EventForm = {
  words: () => occasionPrepositions,
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { tokens, depth } = sentence;
    if (at !== 0 || depth > 1 || !occasionPrepositions.has(tokens[0]?.lower ?? '') || !isArticle(tokens[1]))
      return undefined;
    const held = findToken(tokens, 3, REACH, ({ lower }) => lower === 'held');
    if (held < 0) return undefined;
    const noun = findEventNoun(reading.lexicon, tokens, { from: 1, to: held });
    if (noun === undefined || held - noun.to > 8) return undefined;
    return {
      found: candidate(sentence, { from: held, to: held + 1 }, true, 3.5 + near, noun, { from: 1, to: held }),
    };
  },
};
