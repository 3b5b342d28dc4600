import { hanNameBefore } from './han-name.js';
import { isAlphanumericAt, isHanAt } from '../../../mentions/letters-in-text.js';
import { isInitial, looksLikeName, MOST_WORDS, trimBack } from './name-words.js';
import { named } from './name-span.js';
import { phraseAt } from './phrase-index.js';
import { stripTitles } from './strip-titles.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { NameTables } from './name-tables.js';
import type { Span } from '../../../source/span.js';

/** The name that ends where a cue begins ("Alice Stone| moved"): a known body, words in capitals, or a known person's handle. */
export function readNameBefore(
  { text, folded }: FoldedText,
  end: number,
  floor: number,
  tables: NameTables,
): NameSpan | undefined {
  let to = trimBack(text, end, floor);
  to = skipBracketsBack(text, to, floor);
  if (to <= floor) return undefined;
  if (isHanAt(text, to - 1)) return hanNameBefore(text, to, floor, tables);
  const words = wordsBefore(text, to, floor);
  for (const word of [...words].reverse()) {
    const body = phraseAt(folded, tables.bodies, word.start, to);
    if (body?.end === to) return named({ start: word.start, end: to });
  }
  let start = to;
  for (const word of words) {
    const shape = folded.slice(word.start, word.end);
    const initial = isInitial(text, word);
    // A stop or comma behind a word parts it from what follows; "J." and "Cllr." keep theirs.
    if (
      ',;:.!?)]|'.includes(shape.charAt(shape.length - 1)) &&
      !initial &&
      !(shape.endsWith('.') && tables.titles.has(shape.slice(0, -1)))
    )
      break;
    if (looksLikeName(text, word)) {
      start = word.start;
      // A dash, quotation mark or bracket opens the name.
      if (word.start > floor && !/\s/.test(text[word.start - 1] ?? ' ')) break;
    } else if (!tables.particles.has(shape) || start === to) break;
  }
  const name = stripTitles({ text, folded }, { start, end: to }, tables);
  if (name !== undefined) return named(name, { start, end: to });
  const [last] = words;
  if (
    last !== undefined &&
    (isAlphanumericAt(text, last.end - 1) || text[last.end - 1] === '_') &&
    tables.isPerson(text.slice(last.start, last.end)) &&
    startsClause(text, last.start, floor)
  )
    return named(last);
  return undefined;
}

function wordsBefore(text: string, end: number, floor: number): Span[] {
  const words: Span[] = [];
  let to = end;
  while (to > floor && words.length < MOST_WORDS) {
    let start = to;
    while (start > floor && text[start - 1] !== ' ' && to - start < 60) start--;
    words.push({ start: start + leadingMarks(text, start, to), end: to });
    to = trimBack(text, start, floor);
  }
  return words;
}

function leadingMarks(text: string, start: number, end: number): number {
  let n = 0;
  while (start + n < end && '"\'“‘([<-'.includes(text.charAt(start + n))) n++;
  return n;
}

function skipBracketsBack(text: string, end: number, floor: number): number {
  if (text[end - 1] !== ')') return end;
  const reach = Math.max(floor, end - 80);
  for (let i = end - 2; i >= reach; i--) if (text[i] === '(') return trimBack(text, i, floor);
  return end;
}

function startsClause(text: string, at: number, floor: number): boolean {
  const before = trimBack(text, at, floor);
  return before <= floor || ',;:.!?）)'.includes(text.charAt(before - 1));
}
