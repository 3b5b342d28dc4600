import type { Token } from './token.js';

/** Index of the first token from `from` up to `to` (exclusive) that fits; -1 where none does. */
export function findToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  fits: (token: Token, at: number) => boolean,
): number {
  const end = Math.min(to, tokens.length);
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (token !== undefined && fits(token, i)) return i;
  }
  return -1;
}

export function isComma({ text }: Token): boolean {
  return text === ',';
}
