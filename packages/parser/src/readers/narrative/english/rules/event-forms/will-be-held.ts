import { OBJECT, candidate } from './event-form.js';
import { announcingVerbs, comingTogether } from '../../../../../languages/en/grammar/meetings.js';
import { findEventNoun } from '../../find-event-name.js';
import { findSession } from '../../find-session.js';
import { isAdverb, isSubordinate, subjectBefore } from '../../clause.js';
import { objectNoun } from './object-noun.js';
import { firstWords, phraseAt } from '../../phrases.js';
import { readAgents } from '../../agents/read-agents.js';
import type { Reading } from '../../reading.js';
import type { EventForm, Search, Step } from './event-form.js';
import type { Sentence } from '../../sentence.js';
import type { TokenRange } from '../../agents/agent.js';

/** "The congress will be held in May", "The Board will host a forum": what is announced. */
export const willBeHeld: EventForm = {
  words: ({ event }) => firstWords(event.announced),
  read({ reading, sentence, near }: Search, at: number): Step | undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    const announced = phraseAt(lexicon.event.announced, tokens, at);
    if (announced === undefined) return undefined;
    const clause = announcedClause(sentence, at);
    if (clause === 0 && isSubordinate(tokens, at, 0)) return undefined;
    const next = at + announced.length;
    const subject = subjectBefore(sentence, at, clause);
    const object = { from: next, to: Math.min(tokens.length, next + OBJECT) };
    const noun =
      findEventNoun(lexicon, tokens, subject) ??
      findSession(tokens, subject) ??
      objectNoun(reading, sentence, object);
    if (
      noun === undefined &&
      comingTogether.has(tokens[next - 1]?.lower ?? '') &&
      hasSubject(reading, sentence, subject)
    )
      return { found: candidate(sentence, { from: at, to: next }, false, 3.5 + near), next };
    if (noun === undefined || !tells(reading, sentence, at, announced.length)) return { next };
    const weight = 4 + near - (noun.weak ? 3 : 0);
    const name = noun.from < at ? subject : object;
    return { found: candidate(sentence, { from: at, to: next }, false, weight, noun, name), next };
  },
};

/** "The Board announced that | the congress will be held": the token behind "that"; 0 where nobody announces it. */
function announcedClause({ tokens, depth }: Sentence, at: number): number {
  if (depth > 1) return 0;
  for (let i = at - 1; i > 1; i--) {
    if (tokens[i]?.kind === 'mark') return 0;
    if (tokens[i]?.lower === 'that') return announcingVerbs.has(tokens[i - 1]?.lower ?? '') ? i + 1 : 0;
  }
  return 0;
}

/** "The Council of Mayors | will meet": somebody comes together; "the plan will meet the needs of" tells of nobody. */
function hasSubject({ lexicon }: Reading, { tokens }: Sentence, subject: TokenRange): boolean {
  return subject.to > subject.from && readAgents(lexicon, tokens, subject).length > 0;
}

/** "will be held" tells of it; "will be a forum for" does not. */
function tells(reading: Reading, sentence: Sentence, at: number, length: number): boolean {
  const { tokens } = sentence;
  if (tokens[at + length - 1]?.lower !== 'be') return true;
  let next = at + length;
  while (isAdverb(tokens[next])) next++;
  return phraseAt(reading.lexicon.event.heldPassive, tokens, next) !== undefined;
}
