import type {
  Evidence,
  Location,
  MeetingRecord,
  MeetingTime,
  Organizer,
  Participant,
  Purpose,
  RelatedMeeting,
  DocumentRef,
} from '@rapporteur/schema';
import type { Block } from '../blocks/block.js';
import type { DiagnosticDraft } from '../diagnostics/diagnostic.js';
import type { Span } from '../source/span.js';

/**
 * A record in the making: what a reader found, in the order of the text. People and agenda items are referred to as
 * objects; `assembleRecord` gives them ids, merges nothing and loses nothing.
 */
export interface Draft {
  name?: Cited<string> | undefined;
  classification?: Cited<string> | undefined;
  status?: Cited<NonNullable<MeetingRecord['status']>> | undefined;
  attendanceMode?: Cited<NonNullable<MeetingRecord['attendanceMode']>> | undefined;
  start?: MeetingTime | undefined;
  end?: MeetingTime | undefined;
  published?: MeetingTime | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  readonly locations: Location[];
  readonly organizers: Organizer[];
  readonly participants: ParticipantDraft[];
  readonly purposes: Purpose[];
  readonly agenda: AgendaItemDraft[];
  readonly statements: StatementDraft[];
  readonly motions: MotionDraft[];
  readonly decisions: DecisionDraft[];
  readonly actionItems: ActionItemDraft[];
  readonly documents: DocumentRef[];
  readonly relatedMeetings: RelatedMeeting[];
  readonly notes: NoteDraft[];
  readonly keywords: Cited<string>[];
  readonly diagnostics: DiagnosticDraft[];
  /** Which agenda item a block is part of, and who speaks in it: where text that fits no field goes. */
  discussion?: Discussion | undefined;
  /** Page furniture: captions, navigation, bylines. It becomes no note. */
  readonly furniture: Span[];
}

/** Whose notes the leftover text of a block becomes. */
export interface Discussion {
  readonly itemOf: ReadonlyMap<Block, AgendaItemDraft>;
  readonly speakerOf: ReadonlyMap<Block, AgentDraft>;
  /** Where the words of a block end, in its passage: before the signature of a meeting bot. */
  readonly endOf: ReadonlyMap<Block, number>;
}

/** A value with the characters it rests on. */
export interface Cited<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
}

export type ParticipantDraft = Omit<Participant, 'id'>;

/** A reference to somebody: by name, and to the participant where there is one. */
export interface AgentDraft {
  name: string;
  participant?: ParticipantDraft | undefined;
  evidence?: Evidence[] | undefined;
}

export interface AgendaItemDraft {
  number?: string | undefined;
  name: string;
  parent?: AgendaItemDraft | undefined;
  presenters?: AgentDraft[] | undefined;
  notes: NoteDraft[];
  start?: MeetingTime | undefined;
  end?: MeetingTime | undefined;
  evidence?: Evidence[] | undefined;
}

export interface NoteDraft {
  text: string;
  speaker?: AgentDraft | undefined;
  evidence?: Evidence[] | undefined;
}

export interface StatementDraft {
  text: string;
  speaker?: AgentDraft | undefined;
  kind: string;
  mode: 'direct' | 'indirect';
  verb?: string | undefined;
  agendaItem?: AgendaItemDraft | undefined;
  evidence?: Evidence[] | undefined;
}

export interface MotionDraft {
  text: string;
  movers: AgentDraft[];
  seconders: AgentDraft[];
  result?: 'passed' | 'failed' | 'withdrawn' | 'deferred' | undefined;
  counts?: { yes?: number; no?: number; abstain?: number } | undefined;
  votes?: { voter: AgentDraft; option: 'yes' | 'no' | 'abstain' | 'absent' }[] | undefined;
  agendaItem?: AgendaItemDraft | undefined;
  evidence?: Evidence[] | undefined;
}

export interface DecisionDraft {
  text: string;
  agendaItem?: AgendaItemDraft | undefined;
  evidence?: Evidence[] | undefined;
}

export interface ActionItemDraft {
  text: string;
  assignees: AgentDraft[];
  due?: MeetingTime | undefined;
  status?: 'open' | 'done' | undefined;
  agendaItem?: AgendaItemDraft | undefined;
  evidence?: Evidence[] | undefined;
}

/** A draft with nothing in it: all fields stand from the first, so that all drafts have one shape. */
export function createDraft(): Draft {
  return {
    name: undefined,
    classification: undefined,
    status: undefined,
    attendanceMode: undefined,
    start: undefined,
    end: undefined,
    published: undefined,
    publisher: undefined,
    url: undefined,
    locations: [],
    organizers: [],
    participants: [],
    purposes: [],
    agenda: [],
    statements: [],
    motions: [],
    decisions: [],
    actionItems: [],
    documents: [],
    relatedMeetings: [],
    notes: [],
    keywords: [],
    diagnostics: [],
    discussion: undefined,
    furniture: [],
  };
}
