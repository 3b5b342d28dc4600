import { findToken } from './find-token.js';
import { pushTopics } from './push-topics.js';
import { discussedWords, topicLists, topicVerbs } from '../../../languages/en/grammar/statements.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';

/** Tokens within which the subject of such a sentence ends. */
const REACH = 16;

/** "Topics discussed included A, B and C", "Among the topics on the agenda were A and B". True where a sentence lists them so. */
export function readTopics(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const among = tokens[0]?.lower === 'among' ? 1 : 0;
  const noun = findToken(tokens, among, among + 4, ({ lower }) => topicLists.has(lower));
  if (noun < 0 || tokens.slice(among, noun).some(({ kind }) => kind === 'mark')) return false;
  const verb = findToken(tokens, noun + 1, noun + REACH, ({ lower }) => topicVerbs.has(lower));
  if (verb < 0) return false;
  const { lower } = tokens[verb] ?? { lower: '' };
  const be = lower === 'were' || lower === 'was';
  // "The topics were chosen", "Topics discussed included": only with "among" does "were" list them.
  if (be !== among > 0) return false;
  const told =
    among > 0 ||
    tokens.slice(noun, verb).some(({ lower: word }) => discussedWords.has(word)) ||
    lower === 'included';
  if (!told) return false;
  let to = tokens.length;
  while (to > verb && tokens[to - 1]?.kind === 'mark') to--;
  const from = tokens[verb + 1]?.text === ':' ? verb + 2 : verb + 1;
  if (to <= from) return false;
  pushTopics(reading, sentence, { from, to });
  return true;
}
