import { findEventNoun } from '../../find-event-name.js';
import { findSession } from '../../find-session.js';
import type { EventNoun } from '../../find-event-name.js';
import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';
import type { TokenRange } from '../../agents/agent.js';

/** The event noun of a verb's object: before anything that opens another clause. */
export function objectNoun(reading: Reading, sentence: Sentence, object: TokenRange): EventNoun | undefined {
  const { tokens } = sentence;
  let to = object.from;
  while (to < object.to) {
    const token = tokens[to];
    if (
      token !== undefined &&
      sentence.times.some((mention) => mention.start <= token.start && token.end <= mention.end)
    ) {
      to++;
      continue;
    }
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '"' && token.text !== '“' && token.text !== '”') ||
      token.lower === 'that' ||
      token.lower === 'which' ||
      token.lower === 'who'
    )
      break;
    if (to > object.from && (token.lower === 'by' || token.lower === 'at' || token.lower === 'during')) break;
    to++;
  }
  const range = { from: object.from, to };
  return findEventNoun(reading.lexicon, tokens, range) ?? findSession(tokens, range);
}
