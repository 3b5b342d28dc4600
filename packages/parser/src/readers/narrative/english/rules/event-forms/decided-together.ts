import { candidate } from './event-form.js';
import { decidingBodies } from '../../../../../languages/en/grammar/meetings.js';
import { findPredicates } from '../../find-predicates.js';
import { readAgents } from '../../agents/read-agents.js';
import { subjectBefore } from '../../clause.js';
import type { Candidate, Search } from './event-form.js';

/** "Transport ministers agreed here on Tuesday on …": what a group decides together, it decides at a meeting. Only in the report's opening. */
export function decidedTogether({ reading, sentence, near }: Search): Candidate | undefined {
  const { tokens, depth, index } = sentence;
  if (depth >= 2 || index !== 0) return undefined;
  const decision = findPredicates(reading, sentence).find(
    ({ type, passive }) => type === 'decision' && passive === undefined,
  );
  if (decision === undefined) return undefined;
  const subject = readAgents(reading.lexicon, tokens, subjectBefore(sentence, decision.from, 0));
  const together = subject.some(
    (agent) =>
      agent.kind === 'group' ||
      (agent.kind === 'organization' &&
        tokens.slice(agent.tokens.from, agent.tokens.to).some((token) => decidingBodies.has(token.lower))),
  );
  return together || subject.length > 1
    ? candidate(sentence, { from: decision.from, to: decision.to }, true, 1.5 + near)
    : undefined;
}
