import { foldCase } from '../../../mentions/fold-case.js';

/** A text with its folded form, of the same length. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

/** A text beside its folded form: phrases are looked up in this one, and what stands around them is read in the other. */
export function foldedText(text: string): FoldedText {
  return { text, folded: foldCase(text) };
}
