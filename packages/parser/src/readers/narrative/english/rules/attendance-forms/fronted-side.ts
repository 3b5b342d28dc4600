import { addAgent } from '../../add-agent.js';
import { lastWords, phraseEndingAt } from '../../phrases.js';
import { readAgents } from '../../agents/read-agents.js';
import type { AttendanceForm, Scan } from './attendance-form.js';

/** "During the talks with Minister Lund, both sides …", "Meeting with Minister Lund, he said": another side of the same visit. */
export const frontedSide: AttendanceForm = {
  words: ({ events }) => ['meeting', ...lastWords(events)],
  read({ reading, sentence }: Scan, at: number): undefined {
    if (at > 3) return;
    const { tokens } = sentence;
    if (tokens[at + 1]?.lower !== 'with' || reading.event?.completed !== true) return;
    const fronted =
      at === 0
        ? tokens[0]?.lower === 'meeting'
        : ['during', 'in', 'at'].includes(tokens[0]?.lower ?? '') &&
          phraseEndingAt(reading.lexicon.events, tokens, at) !== undefined;
    if (!fronted) return;
    let comma = at + 2;
    while (comma < Math.min(tokens.length, at + 30) && tokens[comma]?.text !== ',') comma++;
    for (const agent of readAgents(reading.lexicon, tokens, { from: at + 2, to: comma }))
      if (agent.kind === 'person') addAgent(reading, sentence, agent);
  },
};
