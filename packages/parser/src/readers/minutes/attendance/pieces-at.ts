import { hasHan, isCapitalAt, isHanAt, isLetterAt } from '../../../mentions/letters-in-text.js';
import { isDigit } from '../../../mentions/letters.js';
import type { Span } from '../../../source/span.js';

/** Cuts a text at its commas, and at the dashes and the blanks between Han names that stand for one. */
export function piecesAtCommas(text: string): Span[] {
  const mark = hasHan(text) ? /[ ,，、•·()（）[\]-]/g : /[,，、•·()（）[\]-]/g;
  return piecesAt(text, mark, (at) => isComma(text, at) || isListDash(text, at));
}

export function isComma(text: string, at: number): boolean {
  const ch = text[at];
  if (ch === '、' || ch === '，' || ch === '•') return true;
  if (ch === '·') return text[at - 1] === ' ' && text[at + 1] === ' ';
  // A blank between two Han names parts them too.
  if (ch === ' ') return isHanAt(text, at + 1) && isHanAt(text, at - 1);
  return ch === ',' && !isDigit(text.charCodeAt(at + 1));
}

/** "Ada Brook,- Ben Hill", "Ada Brook- Ben Hill": two columns of a list on one line. */
function isListDash(text: string, at: number): boolean {
  if (text[at] !== '-' || text[at + 1] !== ' ' || !isCapitalAt(text, at + 2)) return false;
  // "Ada Brook, - Ben Hill"
  return isLetterAt(text, at - 1) || text[at - 1] === ',' || text.slice(at - 2, at) === ', ';
}

/** True for a line of two columns with a dash between. */
export function hasListDash(text: string): boolean {
  for (let at = text.indexOf('- '); at >= 0; at = text.indexOf('- ', at + 1))
    if (isListDash(text, at)) return true;
  return false;
}

/** Cuts a text outside brackets at the marks where `parts` is true; `mark` finds these and the brackets. */
export function piecesAt(text: string, mark: RegExp, parts: (at: number) => boolean = () => true): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const { index } = match;
    if (opens(match[0])) depth++;
    else if (closes(match[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0 && parts(index)) {
      pieces.push({ start: from, end: index });
      from = index + 1;
    }
  }
  pieces.push({ start: from, end: text.length });
  return pieces;
}

export function opens(ch: string): boolean {
  return ch === '(' || ch === '（' || ch === '[';
}

export function closes(ch: string): boolean {
  return ch === ')' || ch === '）' || ch === ']';
}
