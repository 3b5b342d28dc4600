import { addAgent } from '../../add-agent.js';
import { findEventNoun } from '../../find-event-name.js';
import { isSubordinate, subjectBefore } from '../../clause.js';
import { openingWords } from '../../../../../languages/en/grammar/meetings.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan } from './attendance-form.js';

/** Tokens behind the verb within which the event stands. */
const REACH = 7;

/** "N.N. opened the forum", "addressed the meeting": whoever did was there. */
export const openedMeeting: AttendanceForm = {
  words: () => openingWords,
  read({ reading, sentence, floor }: Scan, at: number): undefined {
    const { lexicon } = reading;
    const { tokens } = sentence;
    if (
      !openingWords.has(tokens[at]?.lower ?? '') ||
      tokens[at]?.capital !== false ||
      reading.event?.sentence === sentence ||
      isSubordinate(tokens, at, floor) ||
      findEventNoun(lexicon, tokens, { from: at + 1, to: Math.min(tokens.length, at + REACH) }) === undefined
    )
      return;
    for (const agent of readAgents(lexicon, tokens, subjectBefore(sentence, at, floor)))
      if (agent.kind === 'person') addAgent(reading, sentence, agent);
  },
};
