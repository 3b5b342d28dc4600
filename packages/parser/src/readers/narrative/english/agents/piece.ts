import type { TokenRange } from './agent.js';

/** A part of a list, with what stands before it. */
export interface Piece extends TokenRange {
  readonly before: 'start' | 'comma' | 'and' | 'semicolon' | 'including' | 'with';
}
