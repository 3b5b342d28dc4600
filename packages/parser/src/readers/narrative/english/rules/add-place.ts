import { cite } from '../../../../source/passage.js';
import { rangeSpan, spanText } from '../sentence.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Adds a place once. */
export function addPlace(reading: Reading, sentence: Sentence, range: TokenRange): void {
  const { draft, document } = reading.context;
  const span = rangeSpan(sentence, range.from, range.to);
  const name = spanText(sentence, span);
  if (draft.locations.some((location) => location.name === name || location.name.includes(name))) return;
  draft.locations.push({
    kind: 'physical',
    name,
    evidence: [cite(document.source, sentence.passage, span.start, span.end)],
  });
}
