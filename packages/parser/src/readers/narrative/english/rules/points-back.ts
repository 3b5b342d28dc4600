import { backwardDeterminers } from '../../../../languages/en/grammar/people.js';
import type { Agent } from '../agents/agent.js';
import type { Sentence } from '../sentence.js';

/** "the delegation": a group told of before. */
export function pointsBack(sentence: Sentence, agent: Agent): boolean {
  const { from, to } = agent.tokens;
  const [first, before] = [sentence.tokens[from], sentence.tokens[from - 1]];
  return (
    agent.kind === 'group' &&
    to - from <= 2 &&
    (backwardDeterminers.has(first?.lower ?? '') || backwardDeterminers.has(before?.lower ?? ''))
  );
}
