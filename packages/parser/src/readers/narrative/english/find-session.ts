import { sessionNumbers, sittingBodies } from '../../../languages/en/grammar/meetings.js';
import type { EventNoun } from './find-event-name.js';
import type { Token } from './token.js';
import type { TokenRange } from './agents/agent.js';

/** Tokens between the number of a session and the noun of its body. */
const REACH = 7;

/** "the 12th Joint Economic Commission", "the next Harbour Council": a body with a number is one of its meetings. */
export function findSession(tokens: readonly Token[], { from, to }: TokenRange): EventNoun | undefined {
  for (let i = from; i < to; i++) {
    if (!isNumber(tokens[i])) continue;
    for (let k = i + 1; k < Math.min(to, i + 1 + REACH); k++) {
      const token = tokens[k];
      const joint = token?.lower === 'and' || token?.lower === '&';
      if (token === undefined || (!token.capital && !joint)) break;
      const last = tokens[k + 1]?.capital !== true || k + 1 >= to;
      if (last && !token.possessive && sittingBodies.has(token.lower))
        return { from: k, to: k + 1, classification: 'session', weak: false };
    }
  }
  return undefined;
}

/** "12th", "third", "next". */
function isNumber(token: Token | undefined): boolean {
  return (
    token !== undefined && (sessionNumbers.has(token.lower) || /^\d{1,3}(?:st|nd|rd|th)$/.test(token.lower))
  );
}
