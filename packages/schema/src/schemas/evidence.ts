import * as z from 'zod';
import { EVIDENCE_MATCHES, type Evidence } from '../record/evidence.js';
import { open, optional, text, wholeNumber } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Evidence = open({
  start: wholeNumber(),
  end: wholeNumber(),
  exact: z.string().check(z.minLength(1)),
  field: optional(text()),
  match: optional(z.enum(EVIDENCE_MATCHES)),
  sourceId: optional(text()),
});
/** Schema of {@link Evidence}. */
export interface EvidenceSchema extends Identity<typeof _Evidence> {
  _zod: Named<typeof _Evidence, Fields<Evidence>>;
}
export const EvidenceSchema = _Evidence as EvidenceSchema;
