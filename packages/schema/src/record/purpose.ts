import type { Evidence } from './evidence.js';

/** What the meeting was called for. No counterpart in the standards compared. */
export interface Purpose {
  /** The aim as written, without a leading "to". */
  text: string;
  /** Where it is stated. */
  evidence?: Evidence[];
}
