import { complementTakers } from '../../../../languages/en/grammar/meetings.js';
import { phraseAt } from '../phrases.js';
import { splitVerbs, isAimVerb, clauseEnd } from './split-aims.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** "… to discuss A and explore B", "with the aim of doing A" behind the verb of the event. */
export function trailingAims(reading: Reading, sentence: Sentence, from: number): TokenRange[] | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === ';') return undefined;
    if (
      token?.lower === 'which' ||
      token?.lower === 'who' ||
      token?.lower === 'that' ||
      token?.lower === 'initiative' ||
      token?.lower === 'where'
    )
      return undefined;
    const phrase = phraseAt(lexicon.event.aims, tokens, i);
    const bare = token?.lower === 'to' && isAimVerb(reading, sentence, i + 1) && !isComplementOf(sentence, i);
    if (phrase === undefined && !bare) continue;
    if (phrase !== undefined && phrase.length < 2) continue;
    if (phrase !== undefined && tokens[i]?.lower === 'was') continue;
    const start = i + (phrase?.length ?? 1);
    return splitVerbs(reading, sentence, start, clauseEnd(reading, sentence, start));
  }
  return undefined;
}

/** "the decision to", "agreed to": the infinitive belongs to the word before. */
function isComplementOf(sentence: Sentence, at: number): boolean {
  return complementTakers.has(sentence.tokens[at - 1]?.lower ?? '');
}
