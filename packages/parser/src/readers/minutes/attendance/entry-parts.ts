import { isLetterAt } from '../../../mentions/letters-in-text.js';
import type { Span } from '../../../source/span.js';

/** An entry of an attendance list cut into the part outside brackets and dashes, and what is said of it. */
export interface EntryParts {
  /** Name and, before it, honorific or post. */
  readonly name: Span;
  /** Behind commas and dashes, in order. */
  readonly details: readonly Span[];
  /** Inside brackets, in order. */
  readonly brackets: readonly Span[];
}

/** Cuts an entry at its brackets, dashes and commas. A closing bracket may be of the other width: "（腾讯)". */
export function entryParts(text: string): EntryParts {
  const brackets: Span[] = [];
  const plain: Span[] = [];
  let from = 0;
  const cut = (end: number): void => {
    const span = trim(text, from, end);
    if (span.end > span.start) plain.push(span);
  };
  const mark = /[(（[【,，;；|\t:：–—−/-]/g;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const at = match.index;
    const end = '(（[【'.includes(match[0]) ? bracketEnd(text, at) : -1;
    if (end > 0) {
      const inner = trim(text, at + 1, end);
      if (inner.end > inner.start) brackets.push(inner);
    }
    const next = end > 0 ? end + 1 : at + separatorLength(text, at, plain.length + brackets.length > 0);
    if (next === at) continue;
    cut(at);
    from = next;
    mark.lastIndex = next;
  }
  cut(text.length);
  const [name, ...details] = plain;
  return { name: name ?? { start: 0, end: 0 }, details, brackets };
}

/** Longest text inside a bracket. */
const REACH = 200;

function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + REACH); i++) {
    const ch = text[i] ?? '';
    if (ch === '(' || ch === '（' || ch === '[' || ch === '【') depth++;
    else if (ch === ')' || ch === '）' || ch === ']' || ch === '】') {
      depth--;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** Length of the comma, dash, bar or colon at an offset; 0 where none parts the entry there. */
function separatorLength(text: string, at: number, detail: boolean): number {
  const ch = text[at] ?? '';
  if (ch === ',' || ch === '，' || ch === ';' || ch === '；' || ch === '|' || ch === '\t' || ch === '：')
    return 1;
  if (ch === ':') return text[at + 1] === ' ' || at + 1 === text.length ? 1 : 0;
  // "Ada Brook, President–Elect": behind the name a dash without spaces joins two words.
  if (ch === '–' && detail && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)) return 0;
  if (ch === '–' || ch === '—') return 1;
  if (ch === '-' || ch === '−') {
    const spaced = text[at - 1] === ' ' || text[at + 1] === ' ';
    if (text[at + 1] === '-') return 2;
    return spaced ? 1 : 0;
  }
  // "Ada Brook/Acme": behind a whole name one word is what they belong to; "Ada Brook/Ben Hill" are two.
  if (ch === '/') return (text[at - 1] === ' ' && text[at + 1] === ' ') || partsBody(text, at) ? 1 : 0;
  return 0;
}

function partsBody(text: string, at: number): boolean {
  const name = text.slice(0, at);
  return (
    /^\p{Lu}[^/]{1,40} \p{Lu}[^/ ]{1,30}$/u.test(name) &&
    /^\p{Lu}[^\s/]{1,30}$/u.test(text.slice(at + 1).trimEnd())
  );
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text[from] ?? '')) from++;
  while (to > from && isBlank(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

function isBlank(ch: string): boolean {
  return ch === ' ' || ch === '\u00a0' || ch === '\u3000' || ch === '*' || ch === '_';
}
