import * as z from 'zod';
import type { DocumentRef } from '../record/document-ref.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _DocumentRef = open({
  name: optional(text()),
  url: optional(text('invalid-url')),
  note: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link DocumentRef}. */
export interface DocumentRefSchema extends Identity<typeof _DocumentRef> {
  _zod: Named<typeof _DocumentRef, Fields<DocumentRef>>;
}
export const DocumentRefSchema = _DocumentRef as DocumentRefSchema;
