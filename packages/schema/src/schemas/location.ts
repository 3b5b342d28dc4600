import * as z from 'zod';
import { LOCATION_KINDS, type Location } from '../record/location.js';
import { EvidenceSchema } from './evidence.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Location = open({
  id: optional(text()),
  kind: z.enum(LOCATION_KINDS),
  name: text(),
  address: optional(text()),
  url: optional(text('invalid-url')),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Location}. */
export interface LocationSchema extends Identity<typeof _Location> {
  _zod: Named<typeof _Location, Fields<Location>>;
}
export const LocationSchema = _Location as LocationSchema;
