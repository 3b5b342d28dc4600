import { positionAt } from '../source/source.js';
import type { Source } from '../source/source.js';

/** Something a reader of the record should know: a doubt, a contradiction, something left out. Modelled on vfile-message. */
export interface Diagnostic {
  /** Stable name of the finding, to branch on. */
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** What was expected, what was found, what was done. */
  readonly message: string;
  /** UTF-16 offsets into the text as given, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Place of `start`, both from 1. */
  readonly line: number;
  readonly column: number;
  /** JSON pointer into the record ("/start"), where the finding is about one of its fields. */
  readonly path?: string;
  /** The other readings, as they would stand in the record. */
  readonly alternatives?: readonly string[];
}

/** A diagnostic before its line and column are known. */
export type DiagnosticDraft = Omit<Diagnostic, 'line' | 'column'>;

/** Stable name of a finding; `diagnosticCodes` has what each tells. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** Every code with what it tells. */
export const diagnosticCodes = {
  'ambiguous-date': 'A date could be read day first or month first, and nothing in the text decides.',
  'ambiguous-person': 'A short form fits several persons; it was linked to none.',
  'date-conflict': 'The text gives two dates or times for the same thing.',
  'empty-text': 'There is nothing to read.',
  'not-a-meeting': 'The text reports no meeting: no event, no attendance and no agenda was found.',
  placeholder: 'A value was never filled in (TBA, [name]); it was left out.',
  'scrambled-text': 'Words stand in an order that no rule explains; only what is certain was taken.',
  'several-meetings': 'The text reports several meetings; parseReport gives the first, parseReports all.',
  'status-conflict': 'The text speaks of the meeting as held and as still to come.',
  'unknown-year': 'A date has no year, and nothing in the text or the options gives it.',
  'unparsed-value': 'A labelled value could not be read; it was kept as a note.',
  'unread-language':
    'The text is in a language that no language pack reads; only what needs none of its words was read.',
  'unreadable-characters': 'The text holds characters that are no text, such as NUL or unpaired surrogates.',
  'vote-conflict': 'Result, count and votes by name of a motion contradict one another.',
} as const satisfies Record<string, string>;

/** Adds line and column. */
export function placeDiagnostic(source: Source, draft: DiagnosticDraft): Diagnostic {
  const { line, column } = positionAt(source, draft.start);
  return { ...draft, line, column };
}
