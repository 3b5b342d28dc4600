import { standardParser } from './standard-parser.js';
import type { ParseOptions } from './parse-options.js';
import type { ParseResult } from './create-parser.js';

/**
 * Reads the meeting a text reports: press release, ministry or association news, minutes, meeting log.
 *
 * Every value that was found carries evidence: UTF-16 offsets with `text.slice(start, end) === exact`. What the text does
 * not say is absent; what had to be inferred is marked; contradictions are diagnostics. Text that fits no field is in
 * `record.notes`. Where the text reports several meetings, this is the first (see `parseReports`).
 *
 * @param text The report as given, of any length; any string gives a result, in time linear in its length.
 * @throws TypeError where `text` is no string or an option is of the wrong type; RangeError for an option out of range.
 * @example
 * import { parseReport } from '@rapporteur/parser';
 *
 * const { record } = parseReport('# Board meeting\n\nDate: 2026-03-04\nPresent: Ada Brook, Ben Hill');
 * record.participants.map((person) => person.name); // → ['Ada Brook', 'Ben Hill']
 */
export function parseReport(text: string, options?: ParseOptions): ParseResult {
  return standardParser.parseReport(text, options);
}
