import { isFinite } from '../is-finite.js';
import { dayOf } from './day-of.js';
import { setTimes } from './set-times.js';
import { isPersonName } from '../agents/name-range.js';
import { isPost } from '../agents/word-class.js';
import { sourceSpan } from '../../../../source/passage.js';
import type { Reading, Rule } from '../reading.js';
import type { Sentence } from '../sentence.js';

/**
 * Machine translation that put posts before "of" and the names of people ("chairman of Ola Renn") and lost its verbs: who holds
 * which post cannot be told. Only the day is certain.
 */
export const readScrambled: Rule = {
  name: 'scrambled',
  apply: (reading) => {
    for (const sentence of reading.sentences) {
      if (sentence.depth > 3) return;
      if (!isScrambled(reading, sentence)) continue;
      const { draft } = reading.context;
      const place = sourceSpan(sentence.passage, sentence.start, sentence.end);
      draft.diagnostics.push({
        code: 'scrambled-text',
        severity: 'warning',
        message:
          'Expected a sentence with a verb, found posts and names in an order that no rule explains; only its date was taken.',
        start: place.start,
        end: place.end,
      });
      reading.told.add(sentence);
      const day = dayOf(sentence, 0);
      if (reading.event === undefined && day !== undefined) setTimes(reading, sentence, day, true);
      return;
    }
  },
};

function isScrambled(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  let reversed = 0;
  for (let i = 0; i + 3 < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && !token.capital && isFinite(token.lower)) return false;
    if (!isPost(token) || tokens[i + 1]?.lower !== 'of') continue;
    const start = reading.lexicon.postModifiers.has(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2;
    if (
      isPersonName(reading.lexicon, tokens, { from: start, to: start + 2 }) &&
      tokens[start + 2]?.capital !== true
    )
      reversed++;
  }
  return reversed > 1;
}
