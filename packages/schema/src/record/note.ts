import type { AgentRef } from './agent-ref.js';
import type { Evidence } from './evidence.js';

/** Text of the report that fits no other field, so that nothing is lost. */
export interface Note {
  /** The text as written. schema.org `text`. */
  text: string;
  /** Who said it, where the source names somebody. */
  speaker?: AgentRef;
  /** Where it stands. */
  evidence?: Evidence[];
}
