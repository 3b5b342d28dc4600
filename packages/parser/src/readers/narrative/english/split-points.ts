import { ordinals } from '../../../languages/en/grammar/statements.js';
import type { Sentence } from './sentence.js';
import type { TokenRange } from './agents/agent.js';

/** Most tokens before the colon that opens the points. */
const REACH = 10;

/** The points of "three points: first, …; second, …; and third, …", each by itself; any other content as it is. */
export function splitPoints(sentence: Sentence, content: TokenRange): TokenRange[] {
  const { tokens } = sentence;
  let colon = -1;
  for (let i = content.from; i < Math.min(content.to, content.from + REACH) && colon < 0; i++)
    if (tokens[i]?.text === ':') colon = i;
  const points: TokenRange[] = [];
  let from = colon < 0 ? content.from : colon + 1;
  if (colon < 0 && !ordinals.has(tokens[from]?.lower ?? '')) return [content];
  for (let i = from; i <= content.to; i++) {
    if (i < content.to && tokens[i]?.text !== ';') continue;
    let start = from;
    while (
      start < i &&
      (tokens[start]?.lower === 'and' ||
        tokens[start]?.kind === 'mark' ||
        ordinals.has(tokens[start]?.lower ?? ''))
    )
      start++;
    if (i > start) points.push({ from: start, to: i });
    from = i + 1;
  }
  return points.length > 1 ? points : [content];
}
