import { surnameLength } from './han-names.js';
import type { CountName } from './leading-agents.js';

/** Counts every stretch of two and three characters that begins with a family name, over all the texts of a report. */
export function countNames(texts: Iterable<string>): CountName {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      if (surnameLength(text, i) === 0) continue;
      for (const length of [2, 3, 4]) {
        if (i + length > text.length) break;
        const piece = text.slice(i, i + length);
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
      }
    }
  }
  return (name) => counts.get(name) ?? 0;
}
