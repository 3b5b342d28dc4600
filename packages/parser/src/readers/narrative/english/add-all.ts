import { addAgent } from './add-agent.js';
import { readAgents } from './agents/read-agents.js';
import type { Agent } from './agents/agent.js';
import type { AgentDetails } from './add-agent.js';
import type { AgentOptions } from './agents/agent-list.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** Adds everybody a range names. */
export function addAll(
  reading: Reading,
  sentence: Sentence,
  range: TokenRange,
  details: AgentDetails = {},
  options: AgentOptions = {},
): number {
  const agents = readAgents(reading.lexicon, sentence.tokens, range, options).filter(
    (agent) => !isKnownGroup(reading, sentence, agent),
  );
  for (const agent of agents) addAgent(reading, sentence, agent, details);
  return agents.length;
}

/** "Delegates also attended": those whom a group told of before holds. */
function isKnownGroup(reading: Reading, sentence: Sentence, { kind, tokens: { from, to } }: Agent): boolean {
  if (kind !== 'group') return false;
  // "Representatives of the following countries": who follow.
  if (sentence.tokens.slice(from, to).some(({ lower }) => lower === 'following')) return true;
  if (to - from !== 1) return false;
  const noun = sentence.tokens[from]?.lower ?? '';
  return reading.context.draft.participants
    .slice(0, 60)
    .some((known) => known.kind === 'group' && known.name.toLowerCase().split(' ').includes(noun));
}
