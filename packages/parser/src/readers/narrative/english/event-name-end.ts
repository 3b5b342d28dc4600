import { inTime } from './list-end.js';
import { isArticle } from './agents/word-class.js';
import { nameContinuations, nameEnders, placePrepositions } from '../../../languages/en/grammar/meetings.js';
import type { Sentence } from './sentence.js';

/** Most tokens of what an event is on. */
const REACH = 24;

/** "a roundtable on port fees | in Ostra": the token behind the name of an event whose noun ends at `to`. */
export function eventNameEnd(sentence: Sentence, to: number): number {
  const { tokens } = sentence;
  if (!nameContinuations.has(tokens[to]?.lower ?? '')) return to;
  let quoted = false;
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || inTime(sentence, token.start))
      return tokens[i - 1]?.lower === 'on' ? i - 1 : i;
    if (isQuotation(token.text)) quoted = token.text === '“' || (token.text === '"' && !quoted);
    if (quoted) continue;
    const next = isArticle(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
    const place = placePrepositions.has(token.lower) && next?.capital === true;
    const mark = token.kind === 'mark' && token.text !== '&' && !isQuotation(token.text);
    if (mark || place || nameEnders.has(token.lower)) return i;
  }
  return to;
}

function isQuotation(text: string): boolean {
  return text === '“' || text === '”' || text === '"';
}
