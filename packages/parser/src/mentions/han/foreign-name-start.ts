import { hanNameShape, isForeignName, isPlainHan, isTransliterationAt } from './han-names.js';
import { postStart } from './posts.js';

/** Most words of a name in Latin letters, and the longest, in UTF-16 units. */
const LATIN_WORDS = 4;
const LONGEST_LATIN = 40;

/** Where a name with a point in it, one in Latin letters, or a transliterated one behind a post begins; -1 where none ends at `end`. */
export function foreignNameStart(masked: string, start: number, end: number): number {
  const latin = latinNameStart(masked, start, end);
  if (latin >= 0) return latin === start || postStart(masked, latin, start) >= 0 ? latin : -1;
  const point = start + masked.slice(start, end).indexOf('·');
  const reach = point > start ? point : end - 1;
  for (let from = reach - 1; from >= start; from--) {
    // Without a point all characters are of those by which such names are written.
    if (reach !== point && !isTransliterationAt(masked, from) && isPlainHan(masked.charCodeAt(from))) break;
    const behindPost = from === start || postStart(masked, from, start) >= 0;
    if (!behindPost || !isForeignName(masked, from, end)) continue;
    if (reach !== point && (from === start || hanNameShape(masked, from, end) !== undefined)) continue;
    return from;
  }
  return -1;
}

/** Where a name in Latin letters that ends at `end` begins: two to four words with capitals; -1 where none does. */
function latinNameStart(masked: string, start: number, end: number): number {
  let words = 0;
  let at = end;
  let found = -1;
  for (let i = end; i >= start && end - i <= LONGEST_LATIN; i--) {
    if (i > start && /[A-Za-z'’.-]/.test(masked.charAt(i - 1))) continue;
    if (i === at) break;
    words++;
    if (/[A-Z]/.test(masked.charAt(i))) found = words > 1 ? i : -1;
    else if (words === 1) break;
    if (words === LATIN_WORDS || masked.charAt(i - 1) !== ' ') break;
    at = i - 1;
    i = at + 1;
  }
  return found;
}
