import { isArticle } from '../agents/word-class.js';
import { meetsAt } from '../meets-at.js';
import {
  clausal,
  pointers,
  settingOpeners,
  toldVerbs,
  viewNouns,
} from '../../../../languages/en/grammar/statements.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { TokenRange } from '../agents/agent.js';

/** Tokens between the words that point back and those that say where. */
const REACH = 8;

/** Where a sentence says at what occasion something was said: the token before the occasion, and the verb of a meeting there. */
export interface Setting {
  /** First token behind the preposition: "Speaking on Tuesday during | a consultative meeting". */
  readonly from: number;
  /** "when he received | a delegation": the verb. */
  readonly verb?: TokenRange;
}

/** The words at which a setting may begin. */
export const settingWords: readonly string[] = ['speaking', ...toldVerbs];

/** "Speaking at a forum, …", "She said this during talks with …", "He stated this when he received a delegation". */
export function settingAt(reading: Reading, sentence: Sentence, at: number): Setting | undefined {
  const { tokens } = sentence;
  const speaking = at === 0 && tokens[0]?.lower === 'speaking';
  const said =
    toldVerbs.has(tokens[at]?.lower ?? '') &&
    (pointers.has(tokens[at + 1]?.lower ?? '') ||
      pointers.has(tokens[at + 2]?.lower ?? '') ||
      (isArticle(tokens[at + 1]) && viewNouns.has(tokens[at + 2]?.lower ?? '')));
  if ((!speaking && !said) || sentence.depth > 4) return undefined;
  const start = speaking ? 1 : at + 2;
  for (let i = start; i < Math.min(tokens.length, start + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || token.text === ';') return undefined;
    if (!settingOpeners.has(token.lower)) continue;
    if (!clausal.has(token.lower)) return { from: i + 1 };
    for (let k = i + 1; k < i + 6; k++) {
      const length = meetsAt(reading.lexicon, tokens, k);
      if (
        length > 0 ||
        ((tokens[k]?.lower === 'received' ||
          tokens[k]?.lower === 'receiving' ||
          tokens[k]?.lower === 'hosting') &&
          isArticle(tokens[k + 1]))
      )
        return { from: k, verb: { from: k, to: k + Math.max(1, length) } };
    }
    return { from: i + 1 };
  }
  return undefined;
}
