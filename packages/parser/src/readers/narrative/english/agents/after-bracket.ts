import type { Token } from '../token.js';

/** "Minister (Health and Law) Ana Lund", "Minister of State (MOS) for Law": the bracket belongs to the title. */
export function afterBracket(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(to, at + 10); i++)
    if (tokens[i]?.text === ')') return i + 1 < to ? i + 1 : at;
  return at;
}
