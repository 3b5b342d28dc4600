import { addressNouns } from '../../../languages/zh/speech.js';
import { createWordTable } from '../../../mentions/han/index.js';
import type { Span } from '../../../source/span.js';

const addresses = createWordTable(addressNouns);

/** The noun of a speech between a speaker and the cue: 在致辞中, 作总结时. */
export function findAddress(masked: string, start: number, end: number): Span | undefined {
  for (let i = start; i < end; i++) {
    const noun = addresses.at(masked, i);
    if (noun !== undefined) return { start: i, end: i + noun.phrase.length };
  }
  return undefined;
}
