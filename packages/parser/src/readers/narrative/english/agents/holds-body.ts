import { isAcronym, isBodyNoun } from './word-class.js';
import type { TokenRange } from './agent.js';
import type { Token } from '../token.js';

/** True where a range names a body: a head noun of one, an acronym, a company's ending. */
export function holdsBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isBodyNoun(tokens[i]) || isAcronym(tokens[i])) return true;
  return false;
}
