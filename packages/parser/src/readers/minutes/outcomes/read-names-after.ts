import { hanNameAt } from './han-name.js';
import { isCapitalAt, isHanAt } from '../../../mentions/letters-in-text.js';
import { looksLikeName, MOST_WORDS, wordAt } from './name-words.js';
import { named } from './name-span.js';
import { phraseAt } from './phrase-index.js';
import { stripTitles } from './strip-titles.js';
import type { FoldedText } from './folded-text.js';
import type { NameSpan } from './name-span.js';
import type { NameTables } from './name-tables.js';
import type { Span } from '../../../source/span.js';

/** The names that begin where a cue ends ("seconded by |Bob Lee and Cy Moss"). Several only where they stand in one list. */
export function readNamesAfter(
  { text, folded }: FoldedText,
  start: number,
  limit: number,
  tables: NameTables,
): NameSpan[] {
  const names: NameSpan[] = [];
  let at = start;
  while (at < limit && names.length < 20) {
    at = skipMarksBeforeName(text, at, limit, names.length === 0);
    const name = nameAt({ text, folded }, at, limit, tables);
    if (name === undefined) break;
    names.push(named(name.span, { start: at, end: name.end }));
    const next = nextInList(text, folded, name.end, limit, tables);
    if (next === undefined) break;
    at = next;
  }
  return names;
}

function nameAt(
  source: FoldedText,
  at: number,
  limit: number,
  tables: NameTables,
): { span: Span; end: number } | undefined {
  const { text, folded } = source;
  const body = phraseAt(folded, tables.bodies, at, limit);
  if (body !== undefined && !isCapitalAt(text, text[body.end] === ' ' ? body.end + 1 : body.end))
    return { span: { start: at, end: body.end }, end: body.end };
  if (isHanAt(text, at)) return hanNameAt(text, at, limit, tables);
  let end = at;
  let last = at;
  let named = false;
  for (let count = 0; count < MOST_WORDS && last < limit; count++) {
    const word = wordAt(text, last, limit);
    if (word.end === word.start) break;
    const shape = folded.slice(word.start, word.end);
    const core = { start: word.start, end: word.end };
    while (core.end > core.start && ',;:.!?)]'.includes(folded.charAt(core.end - 1))) core.end--;
    const bare = word.end - core.end;
    const title = tables.titles.has(folded.slice(core.start, core.end));
    const capital = looksLikeName(text, core);
    if (capital || (title && !named)) {
      end = core.end;
      named ||= capital && !title;
    } else if (tables.articles.has(shape) && !named) {
      // "monsieur le conseiller Petit"
      last = word.end + 1;
      continue;
    } else if (tables.particles.has(shape) && end > at) {
      last = word.end + 1;
      continue;
    } else if (count === 0 && tables.isPerson(text.slice(core.start, core.end))) {
      return { span: core, end: core.end };
    } else break;
    const initial = bare === 1 && shape.endsWith('.') && (core.end - core.start === 1 || title);
    if (initial) end = word.end;
    if (bare > 0 && !initial) break;
    last = word.end;
    if (text[last] !== ' ') break;
    last++;
  }
  const span = stripTitles(source, { start: at, end }, tables);
  return span === undefined ? undefined : { span, end };
}

/** Where a list of names goes on behind one of them: past a comma, stroke or conjunction, if a name can begin there. */
function nextInList(
  text: string,
  folded: string,
  end: number,
  limit: number,
  tables: NameTables,
): number | undefined {
  let at = end;
  let parted = false;
  while (
    at < limit &&
    (' ,/&+、，'.includes(text.charAt(at)) || (isHanAt(text, at) && tables.conjunctions.has(text[at] ?? '')))
  ) {
    if (text[at] !== ' ') parted = true;
    at++;
  }
  const word = wordAt(text, at, limit);
  if (tables.conjunctions.has(folded.slice(word.start, word.end))) {
    parted = true;
    at = word.end + 1;
  }
  if (!parted || at >= limit) return undefined;
  const first = wordAt(text, at, limit);
  const known = tables.isPerson(text.slice(first.start, first.end).replace(/[,;:.]$/, ''));
  return known || looksLikeName(text, first) || isHanAt(text, at) ? at : undefined;
}

/** Behind what may stand before a name: before the first of a list colons and dashes too. */
function skipMarksBeforeName(text: string, start: number, limit: number, first: boolean): number {
  let at = start;
  const marks = first ? ' :：[("“–—-' : ' [("“';
  while (at < limit && at - start < 8 && marks.includes(text.charAt(at))) at++;
  return at;
}
