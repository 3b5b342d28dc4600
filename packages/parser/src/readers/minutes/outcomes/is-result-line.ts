import { foldedText } from './folded-text.js';
import { outcomeTables } from './outcome-tables.js';
import { readResultAlone } from './result-sentence.js';
import type { Document } from '../../../document/document.js';

/** True for a line that says only how a vote ended, such as "ADOPTÉE À L’UNANIMITÉ": in capitals it is no heading. */
export function isResultLine(text: string, document: Document): boolean {
  const tables = outcomeTables(document);
  return readResultAlone(foldedText(text), tables, { start: 0, end: text.length }) !== undefined;
}
