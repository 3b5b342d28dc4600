import { addAgent } from '../../add-agent.js';
import { findToken, isComma } from '../../find-token.js';
import { isFinite } from '../../is-finite.js';
import { occasionPrepositions } from '../../../../../languages/en/grammar/statements.js';
import { phraseEndingAt } from '../../phrases.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan } from './attendance-form.js';
import type { Sentence } from '../../sentence.js';

/** "During the meeting, Ana Lund, president of the Chamber, presented the awards": whoever does something there was there. */
export const actedThere: AttendanceForm = {
  words: () => occasionPrepositions,
  read({ reading, sentence }: Scan, at: number): undefined {
    if (at > 0) return;
    const { lexicon } = reading;
    const { tokens } = sentence;
    if (!occasionPrepositions.has(tokens[0]?.lower ?? '') || reading.event?.completed !== true) return;
    const comma = findToken(tokens, 0, 7, isComma);
    if (comma < 0 || phraseEndingAt(lexicon.events, tokens, comma - 1) === undefined) return;
    const [agent] = readAgents(lexicon, tokens, { from: comma + 1, to: actorEnd(tokens, comma + 1) });
    if (agent?.kind === 'person' && agent.tokens.from <= comma + 2) addAgent(reading, sentence, agent);
  },
};

/** The subject ends before a verb in small letters. */
function actorEnd(tokens: Sentence['tokens'], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + 30); i++)
    if (tokens[i]?.capital === false && isFinite(tokens[i]?.lower ?? '')) return i;
  return from;
}
