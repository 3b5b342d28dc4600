import type * as core from 'zod/v4/core';
import { MeetingRecordSchema } from '../schemas/meeting-record.js';
import { validateWith, type ValidateOptions, type ValidationResult } from './validate-with.js';

/**
 * Checks a value of any origin (an API body, a file, the answer of a language model): its shape by
 * `MeetingRecordSchema`, and what {@link checkMeetingRecord} checks, in one list. What is sound of a value of the wrong
 * shape is checked too, so that one answer shows all there is to mend.
 *
 * A record that an app extended is read by the app's own `schema`.
 *
 * @returns the record, typed, with its lists filled in, and `issues` that are warnings; or the issues
 * @example
 * ```ts
 * import { formatIssues, validateMeetingRecord } from '@rapporteur/schema';
 *
 * const result = validateMeetingRecord({ schemaVersion: '1', sources: [{}], status: 'canceled' });
 * if (!result.success) console.log(formatIssues(result.issues));
 * ```
 * ```text output
 * /id: The field "id" is missing. Expected text; add it. (missing-field)
 * /status: "canceled" is not a value of this field. Expected one of "tentative", "confirmed", "held", "cancelled", "postponed", "rescheduled". Did you mean "cancelled"? (unknown-value)
 * ```
 */
export function validateMeetingRecord<Schema extends core.$ZodType = MeetingRecordSchema>(
  value: unknown,
  options: ValidateOptions & {
    /** A schema that extends `MeetingRecordSchema`, to read by in its place. Must not be asynchronous. */
    schema?: Schema;
  } = {},
): ValidationResult<core.output<Schema>> {
  return validateWith<Schema>(
    options.schema ?? (MeetingRecordSchema as core.$ZodType as Schema),
    value,
    options,
  );
}
