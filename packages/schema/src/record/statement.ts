import type { AgentRef } from './agent-ref.js';
import type { Evidence } from './evidence.js';

/** The kinds of statement with a fixed meaning; others are allowed. */
export const STATEMENT_KINDS = [
  'assessment',
  'emphasis',
  'hope',
  'request',
  'commitment',
  'proposal',
  'announcement',
  'question',
  'statement',
] as const;
/** One of {@link STATEMENT_KINDS}, or another word. */
export type StatementKind = (typeof STATEMENT_KINDS)[number] | (string & {});
/** Speech quoted word for word, or reported. */
export const STATEMENT_MODES = ['direct', 'indirect'] as const;
/** One of {@link STATEMENT_MODES}. */
export type StatementMode = (typeof STATEMENT_MODES)[number];

/** Attributed speech. Popolo `Speech`. */
export interface Statement {
  /** Identifier within the record. */
  id: string;
  /** What is said: the content clause, without the attribution. Popolo `text`. */
  text: string;
  /** Who says it; absent: nobody is named. Popolo `creator_name`. */
  speaker?: AgentRef;
  /** `assessment`, `emphasis`, `hope`, `request`, `commitment`, `proposal`, `announcement`, `question`, `statement` or another word. */
  kind: StatementKind;
  /** `direct`: quoted word for word; `indirect`: reported. */
  mode: StatementMode;
  /** The cue as written ("pointed out"). */
  verb?: string;
  /** `id` of the agenda item under which it is said. */
  agendaItemId?: string;
  /** Where the content clause stands. */
  evidence?: Evidence[];
}
