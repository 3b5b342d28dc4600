import { toldVerbs } from '../../../../../languages/en/grammar/statements.js';
import type { Sentence } from '../../sentence.js';

/** "said the Chamber has held meetings with …": told at the meeting, of others. */
export function isReported(tokens: Sentence['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark') return false;
    if (token !== undefined && !token.capital && toldVerbs.has(token.lower)) return true;
  }
  return false;
}
