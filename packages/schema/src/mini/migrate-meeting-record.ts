// Written by scripts/write-mini.mjs from src/migrate/migrate-meeting-record.ts; do not edit.
import { MeetingRecordSchema } from './meeting-record.js';
import { migrateWith, type MigrateOptions, type MigrationResult } from '../migrate/migrate-with.js';

/**
 * Reads a record of any version this package knows: `1`, or the draft `0` (see {@link MeetingRecordDraft}), which is
 * also what a value without `schemaVersion` is taken for if it has a field of the draft.
 *
 * What could not be carried over is kept under `draft`, and `warnings` say where it stood. A version this package does not
 * know, newer ones included, is an issue. The record has its shape; whether it makes sense is for
 * {@link checkMeetingRecord} to say.
 *
 * @example
 * ```ts
 * import { migrateMeetingRecord } from '@rapporteur/schema/mini';
 *
 * const result = migrateMeetingRecord({
 *   title: 'Harbour Committee',
 *   date: '2026-03-04T14:00:00.000Z',
 *   venue: 'Customs House',
 *   attendees: ['Ada Lindqvist'],
 *   actions: [{ text: 'inform the skippers', owner: 'Mei Sato', due: 'soon' }],
 * });
 * if (result.success) {
 *   console.log(result.from, result.record.start, result.record.actionItems[0]?.assignees);
 *   console.log(result.warnings[0]?.path);
 * }
 * ```
 * ```text output
 * 0 { value: '2026-03-04T14:00', timeZone: 'UTC' } [ { name: 'Mei Sato', participantId: 'p2' } ]
 * /actions/0/due
 * ```
 */
export function migrateMeetingRecord(value: unknown, options: MigrateOptions = {}): MigrationResult {
  return migrateWith(MeetingRecordSchema, value, options);
}
