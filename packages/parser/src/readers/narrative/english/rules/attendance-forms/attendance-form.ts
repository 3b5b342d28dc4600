import type { Reading } from '../../reading.js';
import type { Sentence } from '../../sentence.js';

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

/**
 * One way in which a sentence says who was there. It adds whom it names; undefined where the forms below it are tried at the same
 * token.
 */
export type AttendanceForm = (scan: Scan, at: number) => Taken | undefined;
