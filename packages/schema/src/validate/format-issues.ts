import type { RecordIssue } from '../issues/record-issue.js';

/**
 * Issues as text for people: one line for each, with its path, message and code. Warnings say so.
 *
 * @returns `''` where there are none; no line break at the end
 * @example
 * ```ts
 * import { checkMeetingRecord, formatIssues } from '@rapporteur/schema';
 *
 * const issues = checkMeetingRecord({
 *   schemaVersion: '1',
 *   id: 'r1',
 *   name: 'Harbour Committee',
 *   start: { value: '2026-03-04' },
 *   end: { value: '2026-03-03' },
 *   sources: [{}],
 * });
 * console.log(formatIssues(issues));
 * ```
 * ```text output
 * /end: The end, 2026-03-03, is before the start, 2026-03-04. Correct one of the two. (end-before-start)
 * ```
 */
export function formatIssues(
  issues: readonly Pick<RecordIssue, 'path' | 'message' | 'code' | 'severity'>[],
): string {
  return issues
    .map(({ path, message, code, severity }) => {
      const where = path === '' ? 'record' : path;
      return `${severity === 'warning' ? 'warning: ' : ''}${where}: ${message} (${code})`;
    })
    .join('\n');
}
