import { assembleRecord } from './resolution/assemble-record.js';
import { checkText, resolveOptions } from './parse-options.js';
import { createFindLabel } from './languages/find-label.js';
import { createSource } from './source/source.js';
import { forgetTexts } from './source/remember.js';
import { guessLanguage } from './languages/guess-language.js';
import { hasEastAsian } from './mentions/letters-in-text.js';
import { placeDiagnostic } from './diagnostics/diagnostic.js';
import { scanBlocks } from './blocks/scan-blocks.js';
import { textDiagnostics } from './diagnostics/text-diagnostics.js';
import type { Block } from './blocks/block.js';
import type { Diagnostic, DiagnosticDraft } from './diagnostics/diagnostic.js';
import type { Document } from './document/document.js';
import type { FindLabel } from './languages/find-label.js';
import type { LanguageGuess } from './languages/guess-language.js';
import type { LanguagePack } from './languages/language-pack.js';
import type { MeetingRecord } from '@rapporteur/schema';
import type { ParseOptions, ResolvedOptions } from './parse-options.js';
import type { FurtherMeeting, Reader } from './readers/reader.js';

/** A record and what is doubtful about it. */
export interface ParseResult {
  readonly record: MeetingRecord;
  /** In text order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The parts a parser is built of. */
export interface ParserParts {
  /** At least one; the first is used for texts whose language none of them fits. */
  readonly languages: readonly LanguagePack[];
  /** At least one, in order of preference where two fit a text equally well. */
  readonly readers: readonly Reader[];
}

/** A parser: pure functions over a text. */
export interface Parser {
  /** Reads the one meeting (or the first) that a text reports. */
  readonly parseReport: (text: string, options?: ParseOptions) => ParseResult;
  /** Reads every meeting that a text reports, in text order. */
  readonly parseReports: (text: string, options?: ParseOptions) => ParseResult[];
}

/**
 * Builds a parser from chosen parts: fewer languages make a smaller bundle, a reader of one's own reads a house style.
 *
 * @throws TypeError where a list of parts is missing or empty.
 * @example
 * import { createParser, english, minutesReader } from '@rapporteur/parser';
 *
 * const parser = createParser({ languages: [english], readers: [minutesReader] });
 * parser.parseReport('# Budget Committee\n\nDate: 2026-03-04').record.start?.value; // → '2026-03-04'
 */
export function createParser(parts: ParserParts): Parser {
  for (const key of ['languages', 'readers'] as const) {
    const list: unknown = (parts as Partial<ParserParts> | undefined)?.[key];
    if (!Array.isArray(list) || list.length === 0) {
      throw new TypeError(
        `createParser: expected ${key} to be a list with at least one entry, got ${Array.isArray(list) ? 'an empty list' : typeof list}`,
      );
    }
  }
  const indexed: IndexedParts = { ...parts, indexed: new Map(), indexedWithoutHan: new Map() };
  return {
    parseReport: (text, options) => forgetting(() => readFirst(indexed, text, options)),
    parseReports: (text, options) => forgetting(() => readAll(indexed, text, options)),
  };
}

/** Nothing of a text is kept once it was read. */
function forgetting<T>(read: () => T): T {
  try {
    return read();
  } finally {
    forgetTexts();
  }
}

/** The packs a text is read with, and their labels. Made once a parser and kind of text: tables are many. */
interface Languages {
  /** The text's own first. */
  readonly packs: readonly LanguagePack[];
  readonly findLabel: FindLabel;
}

interface IndexedParts extends ParserParts {
  /** By the text's own pack; undefined for a text in another language of that pack's script. */
  readonly indexed: Map<LanguagePack | undefined, Languages>;
  /** The same for texts in which no word in Han characters can stand. */
  readonly indexedWithoutHan: Map<LanguagePack | undefined, Languages>;
}

function indexLanguages(parts: IndexedParts, text: string, first: LanguagePack, foreign: boolean): Languages {
  const han = hasEastAsian(text);
  const known = han ? parts.indexed : parts.indexedWithoutHan;
  // A text in another language of the pack's script (Japanese) shares words with it that mean something else there.
  const key = foreign ? undefined : first;
  let index = known.get(key);
  if (index === undefined) {
    // Making tables of words that cannot be found is a fifth of a first parse.
    const others = parts.languages.filter((pack) => pack !== first && (han || pack.script !== 'han'));
    index = { packs: [first, ...others], findLabel: createFindLabel(foreign ? others : [first, ...others]) };
    known.set(key, index);
  }
  return index;
}

function readFirst(parts: IndexedParts, text: string, options: ParseOptions | undefined): ParseResult {
  checkText('parseReport', text);
  const document = openDocument(parts, text, resolveOptions(options));
  const reader = chooseReader(parts.readers, document);
  const [first = document.blocks, second] = reader.split(document);
  if (second === undefined) return readMeeting(document, reader);
  const start = startOf(second) ?? text.length;
  return readMeeting(part(document, first, text, 0, start), reader, [
    {
      code: 'several-meetings',
      severity: 'info',
      message: 'Expected one meeting, found several; only the first was read. Use parseReports to read all.',
      start,
      end: blocksOf(second)[0]?.end ?? start,
    },
  ]);
}

function readAll(parts: IndexedParts, text: string, options: ParseOptions | undefined): ParseResult[] {
  checkText('parseReports', text);
  const document = openDocument(parts, text, resolveOptions(options));
  const reader = chooseReader(parts.readers, document);
  const meetings = reader.split(document);
  if (meetings.length < 2) return [readMeeting(document, reader)];
  return meetings.map((meeting, i) => {
    const start = i === 0 ? 0 : (startOf(meeting) ?? text.length);
    const next = meetings[i + 1];
    return readMeeting(
      part(document, meeting, text, start, next === undefined ? text.length : (startOf(next) ?? text.length)),
      reader,
    );
  });
}

function blocksOf(meeting: readonly Block[] | FurtherMeeting): readonly Block[] {
  return 'opening' in meeting ? meeting.blocks : meeting;
}

function startOf(meeting: readonly Block[] | FurtherMeeting): number | undefined {
  return blocksOf(meeting)[0]?.start;
}

function openDocument(parts: IndexedParts, text: string, options: ResolvedOptions): Document {
  const source = createSource(text);
  const guess = languageOf(parts, text, options);
  const { pack: language = parts.languages[0] } = guess;
  if (language === undefined) throw new TypeError('createParser: expected at least one language');
  const foreign = !guess.read && language.script === 'han';
  const { packs, findLabel } = indexLanguages(parts, text, language, foreign);
  const articles = new Set(language.minutes?.articles);
  const blocks = scanBlocks(source, {
    isLoneLabel: (words) => loneLabels.has(findLabel(words) ?? ''),
    isLabel: (words) => findLabel(words) !== undefined,
    isArticle: (word) => articles.has(word),
  });
  const span = { start: 0, end: text.length };
  return { source, span, blocks, language, guess, packs, languages: parts.languages, findLabel, options };
}

/** The language the caller names, else the one the text seems to be in. */
function languageOf(parts: IndexedParts, text: string, options: ResolvedOptions): LanguageGuess {
  const guess = guessLanguage(text, parts.languages);
  if (options.language === undefined) return guess;
  const wanted = options.language.toLowerCase().split('-')[0];
  const pack = parts.languages.find(({ code }) => code === wanted);
  return { pack: pack ?? guess.pack, tag: pack?.code ?? options.language, read: pack !== undefined };
}

/** Labels that stand alone on a line with their value on the next. */
const loneLabels = new Set<string>(['date', 'published', 'time', 'location', 'author', 'source', 'editor']);

function chooseReader(readers: readonly Reader[], document: Document): Reader {
  let best: Reader | undefined;
  let most = -1;
  for (const reader of readers) {
    // None scores higher, and of two that fit equally well the first reads.
    if (most >= 1) break;
    const score = reader.score(document);
    if (score > most) {
      best = reader;
      most = score;
    }
  }
  if (best === undefined) throw new TypeError('createParser: expected at least one reader');
  return best;
}

function part(
  document: Document,
  meeting: readonly Block[] | FurtherMeeting,
  text: string,
  start: number,
  end: number,
): Document {
  const own = guessLanguage(text.slice(start, end), document.packs);
  // Too little of a text to tell its language by is in that of the whole.
  const guess = own.tag === undefined || document.options.language !== undefined ? document.guess : own;
  return {
    ...document,
    guess,
    blocks: blocksOf(meeting),
    ...('opening' in meeting ? { opening: meeting.opening } : {}),
    span: { start, end },
    language: guess.pack ?? document.language,
  };
}

function readMeeting(document: Document, reader: Reader, more: readonly DiagnosticDraft[] = []): ParseResult {
  const draft = reader.read(document);
  const record = assembleRecord(document, draft);
  const diagnostics = [...textDiagnostics(document), ...draft.diagnostics, ...more]
    .map((diagnostic) => placeDiagnostic(document.source, diagnostic))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { record, diagnostics };
}
