import { isAdverb } from '../../clause.js';
import { pastBe, presentBe } from '../../../../../languages/en/grammar/clauses.js';
import type { Sentence } from '../../sentence.js';

/** Index of the form of "be" before a participle. */
export function auxiliaryBefore(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i]) && tokens[i]?.lower !== 'had') i--;
  const word = tokens[i]?.lower ?? '';
  if (!pastBe.has(word) && !presentBe.has(word)) return undefined;
  const before = tokens[i - 1]?.lower;
  return before === 'will' || before === 'has' || before === 'have' || before === 'had' || before === 'to'
    ? i - 1
    : i;
}

/** True for a form of "be" that tells of what is over. */
export function isPast(sentence: Sentence, auxiliary: number): boolean {
  const word = sentence.tokens[auxiliary]?.lower ?? '';
  return word !== 'will' && word !== 'to' && !presentBe.has(word);
}
