// Written by scripts/write-mini.mjs from src/schemas/action-item.ts; do not edit.
import * as z from 'zod/mini';
import { ACTION_STATUSES, type ActionItem, type ActionItemInput } from '../record/action-item.js';
import { AgentRefSchema } from './agent-ref.js';
import { EvidenceSchema } from './evidence.js';
import { list, open, optional, text } from './fields.js';
import { MeetingTimeSchema } from './meeting-time.js';
import type { Fields, Identity, Named } from './named.js';

const _ActionItem = open({
  id: text(),
  text: text(),
  assignees: list(AgentRefSchema),
  due: optional(MeetingTimeSchema),
  status: optional(z.enum(ACTION_STATUSES)),
  agendaItemId: optional(text()),
  evidence: optional(z.array(EvidenceSchema)),
});
/** Schema of {@link ActionItem}. */
export interface ActionItemSchema extends Identity<typeof _ActionItem> {
  _zod: Named<typeof _ActionItem, Fields<ActionItem>, Fields<ActionItemInput>>;
}
export const ActionItemSchema = _ActionItem as ActionItemSchema;
