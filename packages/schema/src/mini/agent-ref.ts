// Written by scripts/write-mini.mjs from src/schemas/agent-ref.ts; do not edit.
import * as z from 'zod/mini';
import type { AgentRef } from '../record/agent-ref.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _AgentRef = open({
  name: text(),
  participantId: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link AgentRef}. */
export interface AgentRefSchema extends Identity<typeof _AgentRef> {
  _zod: Named<typeof _AgentRef, Fields<AgentRef>>;
}
export const AgentRefSchema = _AgentRef as AgentRefSchema;
