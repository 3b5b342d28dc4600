import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';
import type { WordForm } from '../forms-by-word.js';

/** A sentence under search, and the token before which no subject of a later verb begins. */
export interface Scan {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly floor: number;
}

/** Where reading goes on behind what a form has taken. */
export interface Taken {
  readonly next: number;
  readonly floor?: number;
}

/** One way in which a sentence says who was there. */
export interface AttendanceForm extends WordForm {
  /** Adds whom the form names at a token; undefined where the forms below it are tried at the same token. */
  readonly read: (scan: Scan, at: number) => Taken | undefined;
}
