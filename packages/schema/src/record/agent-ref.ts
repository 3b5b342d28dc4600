import type { Evidence } from './evidence.js';

/** Somebody who acts or speaks, by name, and by reference where the record lists them as a participant. */
export interface AgentRef {
  /** The name meant, pronouns resolved: where the source says "He", the person's name. schema.org `name`. */
  name: string;
  /** `id` of the participant meant; absent: not listed as a participant ("the meeting", "both sides"). */
  participantId?: string;
  /** Where the name, or the word that stands for it, is written. */
  evidence?: Evidence[];
}
