import { addAgent } from '../add-agent.js';
import { readAgents } from '../agents/read-agents.js';
import type { Rule } from '../reading.js';

/** Groups that are said to have put something forward at the meeting: "the suggestions made by the members". */
export const readContributors: Rule = {
  name: 'contributors',
  apply: (reading) => {
    const { lexicon } = reading;
    for (const sentence of reading.sentences) {
      const { tokens } = sentence;
      for (let i = 1; i < tokens.length; i++) {
        if (!lexicon.contributions.has(tokens[i]?.lower ?? '')) continue;
        let by = i + 1;
        while (
          by < Math.min(tokens.length, i + 5) &&
          tokens[by]?.lower !== 'by' &&
          tokens[by]?.kind === 'word'
        )
          by++;
        if (tokens[by]?.lower !== 'by' || by === i + 1) continue;
        let to = by + 1;
        while (
          to < Math.min(tokens.length, by + 8) &&
          tokens[to]?.kind === 'word' &&
          tokens[to]?.lower !== 'and'
        )
          to++;
        const [agent] = readAgents(lexicon, tokens, { from: by + 1, to });
        if (agent?.kind === 'group') addAgent(reading, sentence, agent);
      }
    }
  },
};
