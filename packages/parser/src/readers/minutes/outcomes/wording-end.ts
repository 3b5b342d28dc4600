import { hasLetter, hasTwoLetters } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import { readMotion } from './read-motion.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** True for a line that is only the word for a motion, with or without a number: "Antrag", "Motion 3:". */
export function isMotionWord({ text, folded }: FoldedText, tables: OutcomeTables): boolean {
  if (text.length > 40) return false;
  const noun = phraseAt(folded, tables.motionCues, 0);
  return noun?.value.kind === 'noun' && !hasTwoLetters(text.slice(noun.end));
}

/** A labelled motion ("Proposal: …") may take several sentences: up to one that says what became of it. */
export function wordingEnd(
  source: FoldedText,
  tables: OutcomeTables,
  sentences: readonly Span[],
  at: number,
  wording: Span,
): number {
  const sentence = sentences[at];
  const rest = sentence === undefined ? '' : source.text.slice(wording.end, sentence.end);
  if (!/[:：]\s*$/.test(source.text.slice(Math.max(0, wording.start - 3), wording.start)) || hasLetter(rest))
    return wording.end;
  let { end } = wording;
  for (let i = at + 1; i < sentences.length; i++) {
    const next = sentences[i];
    if (next === undefined || readMotion(source, tables, next.start, next.end) !== undefined) break;
    ({ end } = next);
  }
  return end;
}
