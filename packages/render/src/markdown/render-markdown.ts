import type { MeetingRecord } from '@rapporteur/schema';
import { assertRecord } from '../assert-record.js';
import { createMarkdownContext } from './create-markdown-context.js';
import type { MarkdownOptions } from './markdown-options.js';

/**
 * Writes a record as GitHub-flavoured Markdown that reads well as text. Parsed again, as GFM or as CommonMark, it gives the record's words
 * to the letter: what could be read as markup is escaped, and nothing else is. Links have a scheme of the allow-list (see `safeUrl`).
 *
 * @param record checked only for being an object; `checkMeetingRecord` of `@rapporteur/schema` says what is wrong inside
 * @returns Markdown, ending with one line feed; fields that are absent leave nothing
 * @throws {TypeError} if `record` is no record
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { renderMarkdown } from '@rapporteur/render';
 *
 * const { record } = parseReport('# Harbour Committee\n\nDate: 4 March 2026\n');
 * renderMarkdown(record).startsWith('# Harbour Committee\n'); // → true
 * ```
 */
export function renderMarkdown(record: MeetingRecord, options: MarkdownOptions = {}): string {
  assertRecord(record);
  const context = createMarkdownContext(record, options);
  return `${context.handlers.meeting(record, context).trimEnd()}\n`;
}
