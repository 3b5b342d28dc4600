import { candidate } from './event-form.js';
import { pastBe } from '../../../../../languages/en/grammar/clauses.js';
import { findEventNoun } from '../../find-event-name.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { firstWords, phraseAt } from '../../phrases.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { TokenRange } from '../../agents/agent.js';

/** Most tokens of an event that somebody is told to have chaired. */
const LONGEST = 16;

/** "The meeting, chaired by Mayor Lund, …", "The meeting was attended by …": who led it or was there tells that it was held. */
export const wasChaired: EventForm = {
  words: ({ event }) => [...firstWords(event.chaired), ...firstWords(event.attended)],
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens, depth } = sentence;
    if (depth > 2) return undefined;
    const phrase =
      phraseAt(lexicon.event.chaired, tokens, at) ?? phraseAt(lexicon.event.attended, tokens, at);
    if (phrase === undefined || tokens[at + phrase.length]?.lower !== 'by' || isSubordinate(tokens, at, 0))
      return undefined;
    // "A meeting | chaired by Mayor Lund | was told": nothing between.
    const bare = tokens[at - 1]?.kind === 'word' && !pastBe.has(tokens[at - 1]?.lower ?? '');
    const event: TokenRange = bare
      ? { from: 0, to: at }
      : tokens[at - 1]?.text === ','
        ? { from: 0, to: at - 1 }
        : subjectBefore(sentence, at - 1, 0);
    const noun = findEventNoun(lexicon, tokens, event);
    if (noun === undefined || event.to - event.from > LONGEST) return undefined;
    // "The meeting of the Council | was attended by".
    if (noun.to !== event.to && (bare || tokens[noun.to]?.lower !== 'of')) return undefined;
    const verb = { from: at, to: at + phrase.length };
    return { found: candidate(sentence, verb, true, 3 + near - (noun.weak ? 1 : 0), noun, event) };
  },
};
