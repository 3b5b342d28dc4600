import { cite } from '../../../../source/passage.js';
import { phraseAt } from '../phrases.js';
import { rangeSpan, spanText } from '../sentence.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Adds an aim once, without the event and the marks at its end. */
export function addPurpose(reading: Reading, sentence: Sentence, aim: TokenRange): void {
  const { draft, document } = reading.context;
  let { to } = aim;
  const { tokens } = sentence;
  to = beforeEvent(reading, sentence, aim.from, to);
  while (
    to > aim.from &&
    (tokens[to - 1]?.text === ',' || tokens[to - 1]?.text === '.' || tokens[to - 1]?.lower === 'and')
  )
    to--;
  const span = rangeSpan(sentence, aim.from, to);
  const text = spanText(sentence, span);
  if (text.length < 4 || draft.purposes.some((other) => other.text === text)) return;
  draft.purposes.push({ text, evidence: [cite(document.source, sentence.passage, span.start, span.end)] });
}

/** "discuss X at the annual dialogue": the event itself is no part of the aim. */
function beforeEvent(reading: Reading, sentence: Sentence, from: number, to: number): number {
  for (let i = to - 1; i > from + 1 && to - i < 14; i--) {
    const word = sentence.tokens[i]?.lower;
    if (word !== 'at' && word !== 'during') continue;
    for (let k = i + 1; k < to; k++)
      if (phraseAt(reading.lexicon.events, sentence.tokens, k) !== undefined) return i;
  }
  return to;
}
