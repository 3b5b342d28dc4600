import * as z from 'zod';
import { ORGANIZER_KINDS, ORGANIZER_ROLES, type Organizer } from '../record/organizer.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Organizer = open({
  name: text(),
  kind: optional(z.enum(ORGANIZER_KINDS)),
  role: optional(z.enum(ORGANIZER_ROLES)),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Organizer}. */
export interface OrganizerSchema extends Identity<typeof _Organizer> {
  _zod: Named<typeof _Organizer, Fields<Organizer>>;
}
export const OrganizerSchema = _Organizer as OrganizerSchema;
