import * as z from 'zod';
import type { Decision } from '../record/decision.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Decision = open({
  id: text(),
  text: text(),
  agendaItemId: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Decision}. */
export interface DecisionSchema extends Identity<typeof _Decision> {
  _zod: Named<typeof _Decision, Fields<Decision>>;
}
export const DecisionSchema = _Decision as DecisionSchema;
