// Written by scripts/write-mini.mjs from src/schemas/purpose.ts; do not edit.
import * as z from 'zod/mini';
import type { Purpose } from '../record/purpose.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Purpose = open({
  text: text(),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Purpose}. */
export interface PurposeSchema extends Identity<typeof _Purpose> {
  _zod: Named<typeof _Purpose, Fields<Purpose>>;
}
export const PurposeSchema = _Purpose as PurposeSchema;
