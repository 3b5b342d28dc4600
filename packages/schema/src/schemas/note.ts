import * as z from 'zod';
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
