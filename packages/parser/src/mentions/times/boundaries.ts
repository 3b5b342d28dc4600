import { tokenAt, type Reading } from './reading.js';
import type { Token } from './scan-tokens.js';

/** Marks that, standing right before a number, make it part of an amount, a version, a path or an identifier. */
const TYING_BEFORE = '.,/-+$€£¥#%=\\_:~';

/**
 * Whether a number can begin here: it is not the tail of a word, an amount, a path, a version or another number.
 * A mark ties only where something stands before it ("v1.2.2023", "a/2022/05", "1:2"), but "$", "#", "+" and "%" always do.
 */
export function canBegin(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  const before = tokenAt(reading, index - 1);
  if (before.kind === 'mark' && before.text === '§') return false;
  if (token.gap > 0) return true;
  if (before.kind === 'word') return isGluedPreposition(before);
  if (before.kind === 'number') return false;
  // A full-width comma or colon is no part of a number.
  const written = reading.text.charAt(before.start);
  if (before.kind !== 'mark' || !TYING_BEFORE.includes(written)) return true;
  if ('$€£¥#%+\\'.includes(before.text)) return false;
  const further = tokenAt(reading, index - 2);
  if (before.gap > 0 || further.kind === 'end') return before.text !== '.';
  if (before.text === ':' || before.text === '=') return further.kind !== 'number';
  // "held.2 May", 发展,3月7日: a mark of the sentence before, without its blank.
  if (before.text === '.' || before.text === ',')
    return (further.kind === 'word' && further.text.length > 2) || further.kind === 'han';
  return further.kind === 'mark' || (further.kind === 'han' && before.text !== '_');
}

/** "le3 mai" is a slip, "a2022" and "v2" are names. */
function isGluedPreposition({ entry, text }: Readonly<Token>): boolean {
  if (entry === undefined || (text.length < 2 && text !== 'à')) return false;
  return entry.roles.includes('datePrepositions') || entry.roles.includes('clockPrepositions');
}

/** Whether a number can end before this token: no digits, decimals, per cents or letters hang on to it. */
export function canEnd(reading: Reading, next: number): boolean {
  const token = tokenAt(reading, next);
  if (token.gap > 0) return true;
  if (token.kind === 'number') return false;
  if (token.kind === 'word') return false;
  if (token.kind !== 'mark') return true;
  if (token.text === '%' || token.text === '\\' || token.text === '°') return false;
  if (!'.,:/-_+'.includes(reading.text.charAt(token.start))) return true;
  const further = tokenAt(reading, next + 1);
  if (further.gap > 0) return true;
  if (token.text === '.' || token.text === ',') {
    // A full stop without the blank after it ("2022.The meeting") ends the sentence; ".md" does not.
    return further.kind !== 'number' && !(further.kind === 'word' && further.capitals === 'none');
  }
  if (token.text === ':') return further.kind !== 'number';
  return further.kind !== 'number' && further.kind !== 'word';
}
