import type { AgentRef } from './agent-ref.js';
import type { Evidence } from './evidence.js';
import type { MeetingTime } from './meeting-time.js';
import type { Note } from './note.js';

/** One topic of the meeting. OParl `AgendaItem`, Open Civic Data `agenda` item. */
export interface AgendaItem {
  /** Identifier within the record, that `agendaItemId` and `parentId` refer to. */
  id: string;
  /** Number as written ("4", "4.a", "IV"). OParl `number`, Open Civic Data `order`. */
  number?: string;
  /** Heading without its number. OParl and schema.org `name`. */
  name: string;
  /** `id` of the agenda item this one is part of. */
  parentId?: string;
  /** Who presents it. */
  presenters?: AgentRef[];
  /** Text recorded under this item that fits no other field. */
  notes: Note[];
  /** When it begins. OParl `start`. */
  start?: MeetingTime;
  /** When it ends. OParl `end`. */
  end?: MeetingTime;
  /** Where the heading stands. */
  evidence?: Evidence[];
}

/** {@link AgendaItem} as written by an author: lists may be left out. */
export interface AgendaItemInput extends Omit<AgendaItem, 'notes'> {
  notes?: Note[];
}
