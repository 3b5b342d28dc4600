// Written by scripts/write-mini.mjs from src/schemas/agenda-item.ts; do not edit.
import * as z from 'zod/mini';
import type { AgendaItem, AgendaItemInput } from '../record/agenda-item.js';
import { AgentRefSchema } from './agent-ref.js';
import { EvidenceSchema } from './evidence.js';
import { list, open, optional, text } from './fields.js';
import { MeetingTimeSchema } from './meeting-time.js';
import type { Fields, Identity, Named } from './named.js';
import { NoteSchema } from './note.js';

const _AgendaItem = open({
  id: text(),
  number: optional(text()),
  name: text(),
  parentId: optional(text()),
  presenters: optional(z.array(AgentRefSchema)),
  notes: list(NoteSchema),
  start: optional(MeetingTimeSchema),
  end: optional(MeetingTimeSchema),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link AgendaItem}. */
export interface AgendaItemSchema extends Identity<typeof _AgendaItem> {
  _zod: Named<typeof _AgendaItem, Fields<AgendaItem>, Fields<AgendaItemInput>>;
}
export const AgendaItemSchema = _AgendaItem as AgendaItemSchema;
