import * as z from 'zod';
import {
  ATTENDANCES,
  PARTICIPANT_KINDS,
  PRESENCES,
  type Participant,
  type ParticipantInput,
} from '../record/participant.js';
import { EvidenceSchema } from './evidence.js';
import { list, open, optional, text } from './fields.js';
import { IdentifierSchema } from './identifier.js';
import type { Fields, Identity, Named } from './named.js';
import { PostSchema } from './post.js';

const _Participant = open({
  id: text(),
  kind: z.enum(PARTICIPANT_KINDS),
  name: text(),
  honorific: optional(text()),
  identifiers: optional(z.array(IdentifierSchema)),
  posts: list(PostSchema),
  roles: list(text()),
  presence: optional(z.enum(PRESENCES)),
  attendance: optional(z.enum(ATTENDANCES)),
  onBehalfOf: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Participant}. */
export interface ParticipantSchema extends Identity<typeof _Participant> {
  _zod: Named<typeof _Participant, Fields<Participant>, Fields<ParticipantInput>>;
}
export const ParticipantSchema = _Participant as ParticipantSchema;
