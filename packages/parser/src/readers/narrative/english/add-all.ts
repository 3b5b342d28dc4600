import { addAgent } from './add-agent.js';
import { readAgents } from './agents/read-agents.js';
import type { AgentDetails } from './add-agent.js';
import type { AgentOptions } from './agents/read-agents.js';
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
  const agents = readAgents(reading.lexicon, sentence.tokens, range, options);
  for (const agent of agents) addAgent(reading, sentence, agent, details);
  return agents.length;
}
