import type { MeetingRecord } from '@rapporteur/schema';
import { assertRecord } from '../assert-record.js';
import { createHtmlContext } from './create-html-context.js';
import { htmlDocument } from './html-document.js';
import type { HtmlDocumentOptions, HtmlOptions } from './html-options.js';

/**
 * Writes a record as semantic HTML: an `article`, or a whole page with `document`. Every text is escaped for its place
 * and isolated in its writing direction; links have a scheme of the allow-list (see `safeUrl`); there is no inline style
 * and no script that runs, so a strict Content-Security-Policy holds.
 *
 * @param record checked only for being an object; `checkMeetingRecord` of `@rapporteur/schema` says what is wrong inside
 * @returns HTML; fields that are absent leave nothing
 * @throws {TypeError} if `record` is no record
 *
 * @example
 * ```ts
 * import { parseReport } from '@rapporteur/parser';
 * import { renderHtml } from '@rapporteur/render';
 *
 * const { record } = parseReport('# Harbour Committee\n\nDate: 4 March 2026\n');
 * renderHtml(record).startsWith('<article class="rapporteur"'); // → true
 * ```
 */
export function renderHtml(record: MeetingRecord, options: HtmlOptions = {}): string {
  assertRecord(record);
  const context = createHtmlContext(record, options);
  const fragment = context.handlers.meeting(record, context);
  // `true` has none of the options of a page.
  return options.document
    ? htmlDocument(fragment, options.document as HtmlDocumentOptions, context)
    : fragment;
}
