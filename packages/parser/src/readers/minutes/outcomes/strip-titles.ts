import { isInitial, trimBack, wordAt } from './name-words.js';
import type { FoldedText } from './folded-text.js';
import type { NameTables } from './name-tables.js';
import type { Span } from '../../../source/span.js';

/** Leaves out honorifics, posts and sentence-openers before a name. Undefined where nothing else is left. */
export function stripTitles({ text, folded }: FoldedText, span: Span, tables: NameTables): Span | undefined {
  let { start } = span;
  while (start < span.end) {
    const word = wordAt(text, start, span.end);
    const stop = text[word.end - 1];
    const shape = folded.slice(word.start, stop === '.' || stop === ',' ? word.end - 1 : word.end);
    // "Board Member Moss": the body belongs to the post behind it.
    const body = tables.bodyWords.has(shape) && isTitle(text, folded, word.end + 1, span.end, tables);
    // "A. Moss": an initial is no small word; "M. Petit" has a title.
    const initial = isInitial(text, word) && !tables.titles.has(shape);
    if (initial || (!body && !tables.titles.has(shape) && !tables.notNames.has(shape))) break;
    start = word.end;
    while (text[start] === ' ') start++;
  }
  if (start < span.end) return { start, end: trimBack(text, span.end, start) };
  // "Chair", "Mayor": a post alone stands for whoever holds it.
  const whole = folded.slice(span.start, span.end);
  return span.end > span.start && tables.titles.has(whole) && !tables.notNames.has(whole) ? span : undefined;
}

function isTitle(text: string, folded: string, at: number, limit: number, tables: NameTables): boolean {
  const word = wordAt(text, at, limit);
  return tables.titles.has(folded.slice(word.start, word.end)) && word.end < limit;
}
