import type * as core from 'zod/v4/core';
import { findIssues, type CheckOptions } from '../check/check-meeting-record.js';
import { isObject } from '../check/entities.js';
import { keysOf } from '../issues/place.js';

/** A classic or mini schema. */
interface Checkable extends core.$ZodType {
  check(...checks: core.CheckFn<unknown>[]): this;
}

/**
 * A schema of records that also finds what {@link checkMeetingRecord} finds, for libraries that take a schema (forms,
 * routers, Standard Schema). Errors become custom issues whose `params.code` is the code; warnings are passed over.
 *
 * As Zod has it, the checks run once the shape is sound; and the result can no longer be narrowed with `.pick` or
 * `.omit`, so extend first and check last. `validateMeetingRecord` has neither limit.
 *
 * @example
 * ```ts
 * import { MeetingRecordSchema, withChecks } from '@rapporteur/schema';
 *
 * const result = withChecks(MeetingRecordSchema).safeParse({
 *   schemaVersion: '1',
 *   id: 'r1',
 *   name: 'Harbour Committee',
 *   decisions: [{ id: 'd1', text: 'The quay is closed.', agendaItemId: 'a1' }],
 *   sources: [{}],
 * });
 * result.error?.issues[0]; // → { code: 'custom', path: ['decisions', 0, 'agendaItemId'], params: { code: 'dangling-reference', … }, … }
 * ```
 */
export function withChecks<Schema extends core.$ZodType>(schema: Schema, options: CheckOptions = {}): Schema {
  return (schema as core.$ZodType as Checkable).check(({ value, issues }) => {
    if (!isObject(value)) return;
    for (const { issue, place } of findIssues(value, options)) {
      if (issue.severity === 'warning') continue;
      issues.push({
        code: 'custom',
        input: value,
        path: keysOf(place),
        message: issue.message,
        params: { ...issue.params, code: issue.code },
        continue: true,
      });
    }
  }) as core.$ZodType as Schema;
}
