import { phraseAt } from './phrase-index.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';

/**
 * Where the words begin behind the number of one of several decisions: "Primero.- ", "SEGUNDO: ", "Article 2 – ", "1º.- ".
 * Undefined where no such number stands at `from`.
 */
export function behindOrdinal(
  { text, folded }: FoldedText,
  tables: OutcomeTables,
  from: number,
  to: number,
): number | undefined {
  let at = pastMarks(text, from, to, '*_');
  const word = phraseAt(folded, tables.ordinals, at, to);
  const number = /^ ?\d{1,2} ?(?:er|[º°ª])?/.exec(
    folded.slice(word?.end ?? at, Math.min(to, (word?.end ?? at) + 8)),
  );
  if (word === undefined && !/[º°ª]/.test(number?.[0] ?? '')) return undefined;
  at = (word?.end ?? at) + (number?.[0].length ?? 0);
  const marked = at;
  while (at < to && '.:)*–—-'.includes(text.charAt(at))) at++;
  if (at === marked && !/^ [:–—-] /.test(text.slice(at, at + 3))) return undefined;
  return pastMarks(text, at, to, '*_:–—-');
}
