import { candidate } from './event-form.js';
import { objectNoun } from './object-noun.js';
import { settingAt, settingWords } from '../setting-at.js';
import type { EventForm, Search, Step } from './event-form.js';

/** Tokens within which the occasion of a speech is named. */
const REACH = 14;

/** "Speaking at a forum, N.N. said", "He said this when he received a delegation": the occasion of what was said. */
export const saidAt: EventForm = {
  words: () => settingWords,
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const setting = settingAt(reading, sentence, at);
    if (setting === undefined) return undefined;
    if (setting.verb !== undefined) return { found: candidate(sentence, setting.verb, true, 3.5 + near) };
    const { from } = setting;
    const noun = objectNoun(reading, sentence, { from, to: Math.min(sentence.tokens.length, from + REACH) });
    if (noun === undefined || from > noun.from) return undefined;
    const weight = 3.5 + near - (noun.weak ? 1 : 0);
    return { found: candidate(sentence, { from: from - 1, to: from }, true, weight, noun, noun) };
  },
};
