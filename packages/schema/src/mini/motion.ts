// Written by scripts/write-mini.mjs from src/schemas/motion.ts; do not edit.
import * as z from 'zod/mini';
import {
  MOTION_RESULTS,
  VOTE_OPTIONS,
  type VoteCounts,
  type Vote,
  type Motion,
  type MotionInput,
} from '../record/motion.js';
import { AgentRefSchema } from './agent-ref.js';
import { EvidenceSchema } from './evidence.js';
import { list, open, optional, text, wholeNumber } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _VoteCounts = open({
  yes: optional(wholeNumber()),
  no: optional(wholeNumber()),
  abstain: optional(wholeNumber()),
});
/** Schema of {@link VoteCounts}. */
export interface VoteCountsSchema extends Identity<typeof _VoteCounts> {
  _zod: Named<typeof _VoteCounts, Fields<VoteCounts>>;
}
export const VoteCountsSchema = _VoteCounts as VoteCountsSchema;

const _Vote = open({
  voter: AgentRefSchema,
  option: z.enum(VOTE_OPTIONS),
});
/** Schema of {@link Vote}. */
export interface VoteSchema extends Identity<typeof _Vote> {
  _zod: Named<typeof _Vote, Fields<Vote>>;
}
export const VoteSchema = _Vote as VoteSchema;

const _Motion = open({
  id: text(),
  text: text(),
  movers: list(AgentRefSchema),
  seconders: list(AgentRefSchema),
  result: optional(z.enum(MOTION_RESULTS)),
  counts: optional(VoteCountsSchema),
  votes: optional(z.array(VoteSchema)),
  agendaItemId: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link Motion}. */
export interface MotionSchema extends Identity<typeof _Motion> {
  _zod: Named<typeof _Motion, Fields<Motion>, Fields<MotionInput>>;
}
export const MotionSchema = _Motion as MotionSchema;
