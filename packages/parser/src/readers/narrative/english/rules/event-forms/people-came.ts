import { auxiliaryBefore } from './auxiliary-before.js';
import { candidate } from './event-form.js';
import { isArticle } from '../../agents/word-class.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { firstWords, phraseAt } from '../../phrases.js';
import { readAgents } from '../../agents/read-agents.js';
import { readTitled } from '../../agents/read-titled.js';
import type { Reading } from '../../reading.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';
import type { TokenRange } from '../../agents/agent.js';

/** "N.N. visited the port", "Experts gathered": people came somewhere, or together. */
export const peopleCame: EventForm = {
  words: ({ event }) => [...firstWords(event.gathered), ...firstWords(event.visited)],
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens, depth } = sentence;
    const verb = phraseAt(lexicon.event.gathered, tokens, at) ?? phraseAt(lexicon.event.visited, tokens, at);
    if (
      verb === undefined ||
      depth >= 2 ||
      isSubordinate(tokens, at, 0) ||
      auxiliaryBefore(sentence, at) !== undefined
    )
      return undefined;
    const subject = subjectBefore(sentence, at, 0);
    const agents = readAgents(lexicon, tokens, subject);
    const came =
      agents.some((agent) => agent.kind !== 'organization') ||
      (agents.length === 0 && isPostAlone(reading, sentence, subject));
    if (!came) return { next: at + 1 };
    const completed = tokens[at - 1]?.lower !== 'will';
    return {
      found: candidate(sentence, { from: at, to: at + verb.length }, completed, 2.5 + near),
      next: at + 1,
    };
  },
};

/** "The Minister of Ports visited": somebody told by a post and no name. */
function isPostAlone({ lexicon }: Reading, { tokens }: Sentence, subject: TokenRange): boolean {
  return isArticle(tokens[subject.from]) && readTitled(lexicon, tokens, subject, false)?.next === subject.to;
}
