// Written by scripts/write-mini.mjs from src/validate/validate-meeting-record.ts; do not edit.
import type { MeetingRecord } from '../record/meeting-record.js';
import { MeetingRecordSchema } from './meeting-record.js';
import { validateWith, type ValidateOptions, type ValidationResult } from '../validate/validate-with.js';

/**
 * Checks a value of any origin (an API body, a file, the answer of a language model): its shape by
 * `MeetingRecordSchema`, and what {@link checkMeetingRecord} checks, in one list. What is sound of a value of the wrong
 * shape is checked too, so that one answer shows all there is to mend.
 *
 * @returns the record, typed, with its lists filled in, and `issues` that are warnings; or the issues
 * @example
 * ```ts
 * import { formatIssues, validateMeetingRecord } from '@rapporteur/schema/mini';
 *
 * const result = validateMeetingRecord({ schemaVersion: '1', sources: [{}], status: 'canceled' });
 * if (!result.success) console.log(formatIssues(result.issues));
 * ```
 * ```text output
 * /id: The field "id" is missing. Expected text; add it. (missing-field)
 * /status: "canceled" is not a value of this field. Expected one of "tentative", "confirmed", "held", "cancelled", "postponed", "rescheduled". Did you mean "cancelled"? (unknown-value)
 * ```
 */
export function validateMeetingRecord(
  value: unknown,
  options: ValidateOptions = {},
): ValidationResult<MeetingRecord> {
  return validateWith(MeetingRecordSchema, value, options);
}
