import { createMemory } from '../../../source/remember.js';
import type { Token } from './token.js';
import type { TokenRange } from './agents/agent.js';

/** So that each range and variant has a key of its own: above the 1500 tokens that are read of a sentence (sentence.ts), and as many variants as a caller may have. */
const MOST_TOKENS = 2048;
const VARIANTS = 4;

/** Makes something of a range of tokens, in one of a few ways, unless it was made before. */
export type RangeMemory<T> = (
  tokens: readonly Token[],
  range: TokenRange,
  variant: number,
  make: () => T,
) => T;

/** Keeps what was made of ranges of tokens until the report is read: rules ask for the same subjects, lists and titles again. */
export function createRangeMemory<T>(): RangeMemory<T> {
  const memory = createMemory<readonly Token[], Map<number, T>>();
  return (tokens, { from, to }, variant, make) => {
    let known = memory.get(tokens);
    if (known === undefined) memory.set(tokens, (known = new Map()));
    const key = (from * MOST_TOKENS + to) * VARIANTS + variant;
    const made = known.get(key);
    if (made !== undefined || known.has(key)) return made as T;
    const fresh = make();
    known.set(key, fresh);
    return fresh;
  };
}
