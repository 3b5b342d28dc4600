import { phraseAt } from '../phrases.js';
import { splitAims } from './split-aims.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** "To A, to B, and to C, …" at the start of the sentence, up to the comma before the subject. */
export function frontedAims(reading: Reading, sentence: Sentence, verb: number): TokenRange[] {
  const { tokens } = sentence;
  let start = 0;
  if (tokens[0]?.lower === 'in' && tokens[1]?.lower === 'order') start = 2;
  if (tokens[start]?.lower !== 'to') {
    const aim = phraseAt(reading.lexicon.event.aims, tokens, 0);
    if (aim === undefined || (aim.length < 3 && tokens[0]?.lower !== 'aiming')) return [];
    start = aim.length - 1;
  }
  // The last comma before the event's name ends them; commas inside aims part only further "to …".
  const name = reading.event?.name?.start ?? tokens[verb]?.start ?? 0;
  let end = -1;
  for (let i = start; i < verb && (tokens[i]?.start ?? 0) < name; i++) if (tokens[i]?.text === ',') end = i;
  if (end <= start) return [];
  return splitAims(sentence, start + 1, end);
}
