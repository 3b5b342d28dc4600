import { foldHan } from '../../../mentions/fold-han.js';
import { hasCapital, isAlphanumericAt, isCapitalAt, isHanAt } from '../../../mentions/letters-in-text.js';
import { phraseAt } from './phrase-index.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import { isDigit } from '../../../mentions/letters.js';
import type { FoldedText } from './folded-text.js';
import type { NameTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** A name without titles; `whole` is the stretch with them. */
export interface NameSpan extends Span {
  readonly whole: Span;
}

/** Most words a name is looked for in. */
const MOST_WORDS = 7;

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

function named(span: Span, whole: Span = span): NameSpan {
  return { start: span.start, end: span.end, whole };
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

/** Leaves out honorifics, posts and sentence-openers before a name. Undefined where nothing else is left. */
function stripTitles({ text, folded }: FoldedText, span: Span, tables: NameTables): Span | undefined {
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

/** "A." */
function isInitial(text: string, { start, end }: Span): boolean {
  return end - start === 2 && text[start + 1] === '.' && isCapitalAt(text, start);
}

function isTitle(text: string, folded: string, at: number, limit: number, tables: NameTables): boolean {
  const word = wordAt(text, at, limit);
  return tables.titles.has(folded.slice(word.start, word.end)) && word.end < limit;
}

function looksLikeName(text: string, word: Span): boolean {
  const { start, end } = word;
  if (text[start] === '@') return end - start > 1;
  if (isCapitalAt(text, start)) return true;
  // Call signs and handles that begin with a digit hold a capital: "2E0ABC".
  return isDigit(text.charCodeAt(start)) && hasCapital(text.slice(start, Math.min(end, start + 4)));
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

function wordAt(text: string, start: number, limit: number): Span {
  let end = start;
  while (end < limit && text[end] !== ' ' && text[end] !== '/' && end - start < 60) end++;
  return { start, end };
}

/** Behind what may stand before a name: before the first of a list colons and dashes too. */
function skipMarksBeforeName(text: string, start: number, limit: number, first: boolean): number {
  let at = start;
  const marks = first ? ' :：[("“–—-' : ' [("“';
  while (at < limit && at - start < 8 && marks.includes(text.charAt(at))) at++;
  return at;
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

function trimBack(text: string, end: number, floor: number): number {
  return beforeMarks(text, floor, end, '');
}

function hanNameBefore(text: string, end: number, floor: number, tables: NameTables): NameSpan | undefined {
  let start = end;
  while (start > floor && isHanAt(text, start - 1) && end - start < 6) start--;
  if (end - start >= 2 && end - start <= 3)
    return tables.notNames.has(foldHan(text.slice(start, end))) ? undefined : named({ start, end });
  for (const length of [4, 3, 2]) {
    if (end - length >= start && tables.isPerson(text.slice(end - length, end)))
      return named({ start: end - length, end });
  }
  return undefined;
}

/** Two to four Han characters up to a mark, a conjunction or the limit, or the longest beginning that is somebody known. */
function hanNameAt(
  text: string,
  at: number,
  limit: number,
  tables: NameTables,
): { span: Span; end: number } | undefined {
  for (const length of [4, 3, 2]) {
    if (at + length <= limit && tables.isPerson(text.slice(at, at + length)))
      return { span: { start: at, end: at + length }, end: at + length };
  }
  let end = at;
  while (end < limit && isHanAt(text, end) && end - at < 5 && !tables.conjunctions.has(text[end] ?? ''))
    end++;
  const span = { start: at, end };
  return end - at >= 2 && end - at <= 4 && !tables.notNames.has(foldHan(text.slice(at, end)))
    ? { span, end }
    : undefined;
}
