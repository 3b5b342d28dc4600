import type { Word } from './word.js';

/** A word, number or mark of a passage, with offsets into its text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes and without a possessive ending: the form that tables know. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What the tables say of it. */
  readonly word: Word;
  /** Ends with 's or a plural's apostrophe. */
  readonly possessive: boolean;
}
