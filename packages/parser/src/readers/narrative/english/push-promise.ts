import { cite } from '../../../source/passage.js';
import { rangeSpan, spanText } from './sentence.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Subject } from './subject.js';
import type { TokenRange } from './agents/agent.js';

/** "N.N. agreed to lead the work": a task N.N. took on. */
export function pushPromise(
  reading: Reading,
  sentence: Sentence,
  content: TokenRange,
  speaker: Subject,
): void {
  const { draft, document } = reading.context;
  const span = rangeSpan(sentence, content.from, content.to);
  draft.actionItems.push({
    text: spanText(sentence, span),
    assignees: [speaker.agent],
    evidence: [cite(document.source, sentence.passage, span.start, span.end)],
  });
}
