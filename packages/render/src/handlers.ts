import type {
  ActionItem,
  AgendaItem,
  AgentRef,
  Decision,
  DocumentRef,
  Location,
  MeetingRecord,
  MeetingTime,
  Motion,
  Note,
  Organizer,
  Participant,
  Purpose,
  RelatedMeeting,
  Source,
  Statement,
} from '@rapporteur/schema';

/**
 * What writes each kind of node: the one extension point of the renderers. A handler takes the node and the context
 * of the rendering and returns text in the output format, `''` for nothing. Whatever a handler returns is used as it
 * is: escape the record's words with the context's `text`.
 *
 * The plural handlers write all nodes of a section, without its heading; the singular ones write one node.
 */
export interface Handlers<Context> {
  /** The whole record: its sections in order. */
  meeting: (node: MeetingRecord, context: Context) => string;
  /** Name, status, time, place, organizers. */
  header: (node: MeetingRecord, context: Context) => string;
  purposes: (nodes: readonly Purpose[], context: Context) => string;
  participants: (nodes: readonly Participant[], context: Context) => string;
  agenda: (nodes: readonly AgendaItem[], context: Context) => string;
  statements: (nodes: readonly Statement[], context: Context) => string;
  motions: (nodes: readonly Motion[], context: Context) => string;
  decisions: (nodes: readonly Decision[], context: Context) => string;
  actionItems: (nodes: readonly ActionItem[], context: Context) => string;
  documents: (nodes: readonly DocumentRef[], context: Context) => string;
  relatedMeetings: (nodes: readonly RelatedMeeting[], context: Context) => string;
  notes: (nodes: readonly Note[], context: Context) => string;
  sources: (nodes: readonly Source[], context: Context) => string;
  location: (node: Location, context: Context) => string;
  organizer: (node: Organizer, context: Context) => string;
  purpose: (node: Purpose, context: Context) => string;
  participant: (node: Participant, context: Context) => string;
  agendaItem: (node: AgendaItem, context: Context) => string;
  statement: (node: Statement, context: Context) => string;
  motion: (node: Motion, context: Context) => string;
  decision: (node: Decision, context: Context) => string;
  actionItem: (node: ActionItem, context: Context) => string;
  document: (node: DocumentRef, context: Context) => string;
  relatedMeeting: (node: RelatedMeeting, context: Context) => string;
  note: (node: Note, context: Context) => string;
  source: (node: Source, context: Context) => string;
  /** A date or time of day, inline. */
  time: (node: MeetingTime, context: Context) => string;
  /** Somebody who acts or speaks, inline. */
  agent: (node: AgentRef, context: Context) => string;
}
