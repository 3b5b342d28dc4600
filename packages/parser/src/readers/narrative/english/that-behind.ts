import type { Token } from './token.js';

/** Index of a "that" close behind a verb, somebody told or a place between: "told the members that", "decided at the meeting that"; -1 for none. */
export function thatBehind(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    if (tokens[i]?.lower === 'that') return i;
    if (tokens[i]?.kind === 'mark' || tokens[i]?.lower === 'and' || tokens[i]?.lower === 'to') return -1;
  }
  return -1;
}
