import type { Evidence } from './evidence.js';

/** Something the meeting agreed. OParl `AgendaItem.resolutionText`. */
export interface Decision {
  /** Identifier within the record. */
  id: string;
  /** What is agreed, without "it was agreed that". */
  text: string;
  /** `id` of the agenda item under which it is agreed. */
  agendaItemId?: string;
  /** Where it stands. */
  evidence?: Evidence[];
}
