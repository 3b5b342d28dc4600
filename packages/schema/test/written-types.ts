// The types written out and the ones Zod infers from the shapes are the same: each can stand for the other. Checked by the
// compiler alone; nothing here runs.
import type * as z from 'zod';
import type * as schema from '../src/index.js';

type Shape<Name extends `${string}Schema` & keyof typeof schema> = (typeof schema)[Name] extends {
  shape: infer S;
}
  ? S extends z.core.$ZodShape
    ? z.ZodObject<S>
    : never
  : never;

/** Compiles where the two are the same, `undefined` in optional fields of the input aside. */
declare function same<Written, Inferred extends Written>(
  ...differ: Written extends Inferred ? [] : [written: Written, inferred: Inferred]
): void;

same<schema.ActionItem, z.output<Shape<'ActionItemSchema'>>>();
same<schema.AgendaItem, z.output<Shape<'AgendaItemSchema'>>>();
same<schema.AgentRef, z.output<Shape<'AgentRefSchema'>>>();
same<schema.Decision, z.output<Shape<'DecisionSchema'>>>();
same<schema.DocumentRef, z.output<Shape<'DocumentRefSchema'>>>();
same<schema.Evidence, z.output<Shape<'EvidenceSchema'>>>();
same<schema.Identifier, z.output<Shape<'IdentifierSchema'>>>();
same<schema.Location, z.output<Shape<'LocationSchema'>>>();
same<schema.MeetingRecord, z.output<Shape<'MeetingRecordSchema'>>>();
same<schema.MeetingTime, z.output<Shape<'MeetingTimeSchema'>>>();
same<schema.Motion, z.output<Shape<'MotionSchema'>>>();
same<schema.Note, z.output<Shape<'NoteSchema'>>>();
same<schema.Organizer, z.output<Shape<'OrganizerSchema'>>>();
same<schema.Participant, z.output<Shape<'ParticipantSchema'>>>();
same<schema.Post, z.output<Shape<'PostSchema'>>>();
same<schema.Purpose, z.output<Shape<'PurposeSchema'>>>();
same<schema.RelatedMeeting, z.output<Shape<'RelatedMeetingSchema'>>>();
same<schema.Source, z.output<Shape<'SourceSchema'>>>();
same<schema.Statement, z.output<Shape<'StatementSchema'>>>();
same<schema.Vote, z.output<Shape<'VoteSchema'>>>();
same<schema.VoteCounts, z.output<Shape<'VoteCountsSchema'>>>();
same<Defined<schema.ActionItemInput>, Defined<z.input<Shape<'ActionItemSchema'>>>>();
same<Defined<schema.AgendaItemInput>, Defined<z.input<Shape<'AgendaItemSchema'>>>>();
same<Defined<schema.MeetingRecordInput>, Defined<z.input<Shape<'MeetingRecordSchema'>>>>();
same<Defined<schema.MotionInput>, Defined<z.input<Shape<'MotionSchema'>>>>();
same<Defined<schema.ParticipantInput>, Defined<z.input<Shape<'ParticipantSchema'>>>>();

/** An input field that is optional may also be `undefined`, which the types written out do not say. */
type Defined<T> = T extends string
  ? T
  : T extends (infer Item)[]
    ? Defined<Item>[]
    : T extends object
      ? { [K in keyof T]: Exclude<Defined<T[K]>, undefined> }
      : T;
