import type { AgentRef } from './agent-ref.js';
import type { Evidence } from './evidence.js';

/** What may become of a motion. Popolo’s `pass` and `fail`, and two ways of not being put to the vote. */
export const MOTION_RESULTS = ['passed', 'failed', 'withdrawn', 'deferred'] as const;
/** One of {@link MOTION_RESULTS}. */
export type MotionResult = (typeof MOTION_RESULTS)[number];
/** How a voter may vote, by Popolo’s words; `absent`: was called and not there. */
export const VOTE_OPTIONS = ['yes', 'no', 'abstain', 'absent'] as const;
/** One of {@link VOTE_OPTIONS}. */
export type VoteOption = (typeof VOTE_OPTIONS)[number];

/** Votes counted by option. Popolo `counts`. */
export interface VoteCounts {
  /** Votes in favour; a whole number from 0. */
  yes?: number;
  /** Votes against; a whole number from 0. */
  no?: number;
  /** Abstentions; a whole number from 0. */
  abstain?: number;
}

/** One vote of a roll call. Popolo `Vote`. */
export interface Vote {
  /** Who voted. Popolo `voter`. */
  voter: AgentRef;
  /** How. Popolo and Open Civic Data `option`. */
  option: VoteOption;
}

/** A proposal put to the meeting for decision. Popolo `Motion` and `VoteEvent`. */
export interface Motion {
  /** Identifier within the record. */
  id: string;
  /** What is moved, without "moved to". Popolo `text`, Open Civic Data `motion_text`. */
  text: string;
  /** Who moved it. Popolo `creator`. */
  movers: AgentRef[];
  /** Who seconded it. */
  seconders: AgentRef[];
  /** What became of it; absent: not stated. Popolo `result`. */
  result?: MotionResult;
  /** The count as stated, which need not list every option. Popolo `counts`. */
  counts?: VoteCounts;
  /** Votes by name, as far as stated. Popolo `votes`. */
  votes?: Vote[];
  /** `id` of the agenda item under which it is put. */
  agendaItemId?: string;
  /** Where it stands. */
  evidence?: Evidence[];
}

/** {@link Motion} as written by an author: lists may be left out. */
export interface MotionInput extends Omit<Motion, 'movers' | 'seconders'> {
  movers?: AgentRef[];
  seconders?: AgentRef[];
}
