// The same for /mini, in short.
import {
  MeetingRecordSchema,
  StatementSchema,
  validateMeetingRecord,
  type MeetingRecord,
} from '@rapporteur/schema/mini';
import type { Statement } from '@rapporteur/schema/record';
import * as z from 'zod/mini';

declare const value: unknown;

export const record: MeetingRecord = z.parse(MeetingRecordSchema, value);
export const statement: Statement = StatementSchema.parse(value);
export const AppRecordSchema = z.extend(MeetingRecordSchema, { room: z.number() });
export const room: number = AppRecordSchema.parse(value).room;
export const either: z.ZodMiniObject = MeetingRecordSchema;
const result = validateMeetingRecord(value);
export const name: string | undefined = result.success ? result.record.name : undefined;

// @ts-expect-error A record has no such field, so types are not `any`.
export const wrong: unknown = record.noSuchField;
