import type { Block } from '../blocks/block.js';
import type { FindLabel } from '../languages/find-label.js';
import type { LanguageGuess } from '../languages/guess-language.js';
import type { LanguagePack } from '../languages/language-pack.js';
import type { ResolvedOptions } from '../parse-options.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** What a reader gets: the source, its blocks, and the languages to read them in. */
export interface Document {
  readonly source: Source;
  /** The stretch of the source this meeting's report takes: the whole text, unless it holds several meetings. */
  readonly span: Span;
  readonly blocks: readonly Block[];
  /** Where the report tells of several meetings and this is a further one: the blocks of the first, which name the day and the people. */
  readonly opening?: readonly Block[];
  /** What language the text is in, and whether any pack reads it. */
  readonly guess: LanguageGuess;
  /** The pack of that language, or the nearest. */
  readonly language: LanguagePack;
  /** The packs whose words may stand in the text, its own first. */
  readonly packs: readonly LanguagePack[];
  /** Every pack of the parser. */
  readonly languages: readonly LanguagePack[];
  readonly findLabel: FindLabel;
  readonly options: ResolvedOptions;
}
