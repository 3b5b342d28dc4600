// What an app's own file looks like that uses every entity: type-checked against the built package, by each TypeScript
// and each Zod it promises to work with.
import {
  ActionItemSchema,
  AgendaItemSchema,
  AgentRefSchema,
  checkMeetingRecord,
  compareMeetingTimes,
  DecisionSchema,
  DocumentRefSchema,
  EvidenceSchema,
  formatIssues,
  IdentifierSchema,
  localBounds,
  LocationSchema,
  MeetingRecordSchema,
  MeetingTimeSchema,
  meetingTimeToDate,
  migrateMeetingRecord,
  MotionSchema,
  NoteSchema,
  OrganizerSchema,
  ParticipantSchema,
  PostSchema,
  PurposeSchema,
  RelatedMeetingSchema,
  SourceSchema,
  StatementSchema,
  StrictMeetingRecordSchema,
  toStrict,
  validateMeetingRecord,
  VoteCountsSchema,
  VoteSchema,
  withChecks,
  type ActionItem,
  type AgendaItem,
  type AgentRef,
  type Decision,
  type DocumentRef,
  type Evidence,
  type Identifier,
  type Location,
  type MeetingRecord,
  type MeetingRecordInput,
  type MeetingTime,
  type Motion,
  type Note,
  type Organizer,
  type Participant,
  type ParticipantInput,
  type Post,
  type Purpose,
  type RecordIssue,
  type RelatedMeeting,
  type Source,
  type Statement,
  type Vote,
  type VoteCounts,
} from '@rapporteur/schema';
import * as z from 'zod';

declare const value: unknown;

// Each schema gives the type of its name.
export const actionItem: ActionItem = ActionItemSchema.parse(value);
export const agendaItem: AgendaItem = AgendaItemSchema.parse(value);
export const agentRef: AgentRef = AgentRefSchema.parse(value);
export const decision: Decision = DecisionSchema.parse(value);
export const documentRef: DocumentRef = DocumentRefSchema.parse(value);
export const evidence: Evidence = EvidenceSchema.parse(value);
export const identifier: Identifier = IdentifierSchema.parse(value);
export const location: Location = LocationSchema.parse(value);
export const meetingTime: MeetingTime = MeetingTimeSchema.parse(value);
export const motion: Motion = MotionSchema.parse(value);
export const note: Note = NoteSchema.parse(value);
export const organizer: Organizer = OrganizerSchema.parse(value);
export const participant: Participant = ParticipantSchema.parse(value);
export const post: Post = PostSchema.parse(value);
export const purpose: Purpose = PurposeSchema.parse(value);
export const relatedMeeting: RelatedMeeting = RelatedMeetingSchema.parse(value);
export const source: Source = SourceSchema.parse(value);
export const statement: Statement = StatementSchema.parse(value);
export const vote: Vote = VoteSchema.parse(value);
export const voteCounts: VoteCounts = VoteCountsSchema.parse(value);
export const record: MeetingRecord = MeetingRecordSchema.parse(value);
export const strict: MeetingRecord = StrictMeetingRecordSchema.parse(value);

// Lists may be left out on the way in, and are there on the way out.
export const input: MeetingRecordInput = { schemaVersion: '1', id: 'r1', sources: [{}] };
export const zodInput: z.input<typeof MeetingRecordSchema> = input;
export const person: ParticipantInput = { id: 'p1', kind: 'person', name: 'Ada', roles: ['chair', 'teller'] };
export const speakers: (string | undefined)[] = record.statements.map(({ speaker }) => speaker?.name);

// An app builds on the schemas with Zod's own methods.
export const AppRecordSchema = MeetingRecordSchema.extend({
  room: z.number(),
  participants: z.array(ParticipantSchema.extend({ badge: z.string() })),
});
export const app: z.output<typeof AppRecordSchema> = AppRecordSchema.parse(value);
export const still: MeetingRecord = app;
export const badge: string | undefined = app.participants[0]?.badge;
export const HeadSchema = MeetingRecordSchema.pick({ name: true, start: true });
export const head: { name?: string; start?: MeetingTime } = HeadSchema.parse(value);
export const BodySchema = MeetingRecordSchema.omit({ id: true }).partial();
export const ArchiveSchema = z.object({
  meetings: z.array(MeetingRecordSchema),
  by: z.union([PostSchema, z.string()]),
});
export const archive: MeetingRecord[] = ArchiveSchema.parse(value).meetings;
export const StrictAppRecordSchema: typeof AppRecordSchema = toStrict(AppRecordSchema);
export const CheckedSchema: typeof AppRecordSchema = withChecks(AppRecordSchema, { text: '' });
export const standard: MeetingRecord | undefined = ((): MeetingRecord | undefined => {
  const result = MeetingRecordSchema['~standard'].validate(value);
  return result instanceof Promise || result.issues ? undefined : result.value;
})();

// The code of an issue decides what its params are.
export const issues: RecordIssue[] = checkMeetingRecord(record, { text: { main: '' } });
export const quotes: string[] = issues.flatMap((issue) =>
  issue.code === 'evidence-shifted' ? [`${issue.params.found.start}`] : [],
);
const result = validateMeetingRecord(value, { strict: true });
export const name: string | undefined = result.success ? result.record.name : formatIssues(result.issues);
const appResult = validateMeetingRecord(value, { schema: AppRecordSchema });
export const room: number | undefined = appResult.success ? appResult.record.room : undefined;
const migration = migrateMeetingRecord(value);
export const from: '0' | '1' | undefined = migration.from;
export const order: 'before' | 'equal' | 'after' | 'unknown' = compareMeetingTimes(meetingTime, {
  value: '2026',
});
export const date: Date | undefined = meetingTimeToDate(meetingTime);
export const day: string | undefined = localBounds('2026')?.latest.slice(0, 10);

// @ts-expect-error A record has no such field, so types are not `any`.
export const wrong: unknown = record.noSuchField;
// @ts-expect-error A record has no version 2.
export const future: MeetingRecordInput = { ...input, schemaVersion: '2' };
