// Written by scripts/write-mini.mjs from src/schemas/note.ts; do not edit.
import * as z from 'zod/mini';
import type { Note } from '../record/note.js';
import { AgentRefSchema } from './agent-ref.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Note = open({
  text: text(),
  speaker: optional(AgentRefSchema),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Note}. */
export interface NoteSchema extends Identity<typeof _Note> {
  _zod: Named<typeof _Note, Fields<Note>>;
}
export const NoteSchema = _Note as NoteSchema;
