import { findPhrases } from './phrase-index.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables, VoteCue } from './outcome-tables.js';
import type { PhraseMatch } from './phrase-index.js';
import type { Span } from '../../../source/span.js';

/** Longest stretch between the votes for and those against, and how far from them the word for votes stands. */
const GAP = 24;

/** Votes for and against with a word between them. */
export interface Versus extends Span {
  readonly yes: number;
  readonly no: number;
}

/** Reads "12 votes to 3", "12 tegen 3 stemmen", "12 voix contre 3", "8票对1票" out of the numbers of a sentence. */
export function readVersus(
  { folded }: FoldedText,
  cues: readonly PhraseMatch<VoteCue>[],
  numbers: readonly (Span & { readonly value: number })[],
  tables: OutcomeTables,
): Versus | undefined {
  for (const [i, yes] of numbers.entries()) {
    const no = numbers[i + 1];
    if (no === undefined) return undefined;
    if (no.start - yes.end > GAP) continue;
    const counted = findPhrases(folded, tables.voteCues, yes.end, no.start).filter(isCounted);
    if (!tables.versus.has(without(folded, yes.end, no.start, counted))) continue;
    // "3 voix contre 2 abstentions": the second number has an option of its own.
    if (cues.some((cue) => cue.value.kind === 'option' && cue.start === no.end + 1)) continue;
    if (cues.some((cue) => isOfVotes(cue) && cue.end > yes.start - GAP && cue.start < no.end + 2))
      return { yes: yes.value, no: no.value, start: yes.start, end: no.end };
  }
  return undefined;
}

function isCounted({ value }: PhraseMatch<VoteCue>): boolean {
  return value.kind === 'filler' || value.kind === 'noun';
}

function isOfVotes(cue: PhraseMatch<VoteCue>): boolean {
  return isCounted(cue) || (cue.value.kind === 'option' && !cue.value.weak);
}

/** The words between two offsets that no span covers, without blanks at their ends. */
function without(folded: string, start: number, end: number, spans: readonly Span[]): string {
  let words = '';
  let at = start;
  for (const span of spans) {
    words += folded.slice(at, span.start);
    at = span.end;
  }
  return (words + folded.slice(at, end)).trim();
}
