import * as z from 'zod';
import { STATEMENT_MODES, type Statement } from '../record/statement.js';
import { AgentRefSchema } from './agent-ref.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Statement = open({
  id: text(),
  text: text(),
  speaker: optional(AgentRefSchema),
  kind: text(),
  mode: z.enum(STATEMENT_MODES),
  verb: optional(text()),
  agendaItemId: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Statement}. */
export interface StatementSchema extends Identity<typeof _Statement> {
  _zod: Named<typeof _Statement, Fields<Statement>>;
}
export const StatementSchema = _Statement as StatementSchema;
