import { cite } from '../../../source/passage.js';
import { rangeSpan, spanText } from './sentence.js';
import { splitTopics } from './split-topics.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** Adds the topics that the meeting discussed to the agenda, each once. */
export function pushTopics(reading: Reading, sentence: Sentence, content: TokenRange): void {
  const { draft, document } = reading.context;
  for (const topic of splitTopics(sentence, content)) {
    const span = rangeSpan(sentence, topic.from, topic.to);
    const name = spanText(sentence, span);
    // "the following items were discussed": they follow.
    if (sentence.tokens.slice(topic.from, topic.from + 2).some(({ lower }) => lower === 'following'))
      continue;
    if (name.length < 3 || reading.seen.has(`topic ${name}`)) continue;
    reading.seen.add(`topic ${name}`);
    draft.agenda.push({
      name,
      notes: [],
      evidence: [cite(document.source, sentence.passage, span.start, span.end)],
    });
  }
}
