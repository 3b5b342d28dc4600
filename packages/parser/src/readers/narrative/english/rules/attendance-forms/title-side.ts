import { addAgent } from '../../add-agent.js';
import { listEnd } from '../../list-end.js';
import { phraseEndingAt } from '../../phrases.js';
import { readAgents } from '../../agents/read-agents.js';
import { sentencesOf } from '../../sentence.js';
import type { Reading } from '../../reading.js';

/** "Prime Minister's call with Mara Lind": the title may name the other side in full. */
export function readTitleSide(reading: Reading): void {
  const { context, lexicon } = reading;
  const [block] = context.body;
  if (context.title === undefined || block === undefined || reading.event?.completed !== true) return;
  for (const sentence of sentencesOf(context, lexicon, context.title, block, 0)) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i]?.lower !== 'with' || phraseEndingAt(lexicon.events, tokens, i - 1) === undefined)
        continue;
      const range = { from: i + 1, to: listEnd(reading, sentence, i + 1) };
      for (const agent of readAgents(lexicon, tokens, range))
        if (agent.kind === 'person') addAgent(reading, sentence, agent);
    }
  }
}
