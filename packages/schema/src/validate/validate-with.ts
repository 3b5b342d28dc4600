import * as core from 'zod/v4/core';
import { findIssues, type CheckOptions } from '../check/check-meeting-record.js';
import { isObject } from '../check/entities.js';
import type { RecordIssue } from '../issues/record-issue.js';
import { toStrict } from '../strict/to-strict.js';
import { shapeIssues } from './shape-issues.js';

/** How strictly to read, what to check against, and in which language to say what is found. */
export interface ValidateOptions extends CheckOptions {
  /** Whether a key the record does not know is an issue; for authoring. Reading keeps such keys. */
  strict?: boolean;
}

/** A record, with what is worth a look; or what is wrong with the value. `success` tells which. */
export type ValidationResult<Output> =
  { success: true; record: Output; issues: RecordIssue[] } | { success: false; issues: RecordIssue[] };

/** Shape by the given schema, then sense, in one list. */
export function validateWith<Schema extends core.$ZodType>(
  schema: Schema,
  value: unknown,
  options: ValidateOptions,
): ValidationResult<core.output<Schema>> {
  const parsed = core.safeParse(options.strict === true ? toStrict(schema) : schema, value);
  const subject = parsed.success ? parsed.data : value;
  const sense = isObject(subject) ? findIssues(subject, options).map(({ issue }) => issue) : [];
  if (parsed.success) {
    return sense.some(({ severity }) => severity === 'error')
      ? { success: false, issues: sense }
      : { success: true, record: parsed.data, issues: sense };
  }
  const shape = shapeIssues(parsed.error.issues, value, schema, options.messages);
  return { success: false, issues: [...shape, ...independentOf(shape, sense)] };
}

/** Issues of sense that do not merely follow from one of shape: in the same place, or of a list that is not sound. */
function independentOf(shape: readonly RecordIssue[], sense: readonly RecordIssue[]) {
  // An unknown key leaves the rest of its object as it is.
  const paths = new Set(shape.filter(({ code }) => code !== 'unknown-key').map(({ path }) => path));
  const lists = new Set([...paths].map((path) => path.split('/', 2)[1] ?? ''));
  return sense.filter((issue) => {
    if (issue.code === 'dangling-reference' && (lists.has(issue.params.target) || paths.has('')))
      return false;
    for (let path = issue.path; ; path = path.slice(0, path.lastIndexOf('/'))) {
      if (paths.has(path)) return false;
      if (path === '') return true;
    }
  });
}
