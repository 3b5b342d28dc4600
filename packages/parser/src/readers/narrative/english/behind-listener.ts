import { aboutWords } from '../../../languages/en/grammar/statements.js';
import type { Sentence } from './sentence.js';

/** "briefed the members on | the works": whom it was told to is no part of it. */
export function behindListener({ tokens }: Sentence, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    if (tokens[i]?.kind === 'mark') return from;
    const about = aboutWords.has(tokens[i]?.lower ?? '');
    // "the members of the Council on the works": the last of two.
    if (about && !(tokens[i]?.lower === 'of' && hasAbout(tokens, i + 1, Math.min(end, i + 6)))) return i + 1;
  }
  return from;
}

function hasAbout(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.lower !== 'of' && aboutWords.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
