import type { MeetingRecord } from '@rapporteur/schema';
import { assertRecord } from '../assert-record.js';
import { createMarkdownContext } from './create-markdown-context.js';
import { defaultHandlers } from './default-handlers.js';
import type { MarkdownOptions } from './markdown-options.js';

/**
 * Writes a record as GitHub-flavoured Markdown that reads well as text. Parsed again, as GFM or as CommonMark, it gives the record's words
 * to the letter: what could be read as markup is escaped, and nothing else is. Links have a scheme of the allow-list (see `safeUrl`).
 *
 * @param record a record, lists may be left out; checked only for being one (see `@rapporteur/schema` for more)
 * @returns Markdown, ending with one line feed; fields that are absent leave nothing
 * @throws {TypeError} if `record` is no record
 *
 * @example
 * ```ts
 * import { renderMarkdown } from '@rapporteur/render';
 *
 * const record = {
 *   schemaVersion: '1' as const,
 *   id: 'm1',
 *   name: 'Harbour Committee',
 *   start: { value: '2026-03-04' },
 *   sources: [],
 * };
 * renderMarkdown(record); // → '# Harbour Committee\n\n- **When:** 4 March 2026\n'
 * ```
 */
export function renderMarkdown(record: MeetingRecord, options: MarkdownOptions = {}): string {
  assertRecord(record);
  const handlers = { ...defaultHandlers, ...options.handlers };
  return `${handlers.meeting(record, createMarkdownContext(record, options, handlers)).trimEnd()}\n`;
}
