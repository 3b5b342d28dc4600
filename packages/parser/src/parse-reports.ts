import { standardParser } from './standard-parser.js';
import type { ParseOptions } from './parse-options.js';
import type { ParseResult } from './create-parser.js';

/**
 * Reads every meeting a text reports, in text order: a page with the minutes of a whole year, a news page with two
 * meetings. A text with one meeting gives a list of one. Offsets always point into the whole text.
 *
 * @param text The report as given; see `parseReport`.
 * @throws TypeError where `text` is no string or an option is of the wrong type; RangeError for an option out of range.
 * @example
 * import { parseReports } from '@rapporteur/parser';
 *
 * const year = '# Minutes, 4 March 2026\n\nPresent: Ada Brook\n\n# Minutes, 1 April 2026\n\nPresent: Ben Hill\n';
 * parseReports(year).map(({ record }) => record.start?.value); // → ['2026-03-04', '2026-04-01']
 */
export function parseReports(text: string, options?: ParseOptions): ParseResult[] {
  return standardParser.parseReports(text, options);
}
