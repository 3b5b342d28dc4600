import type { EventWords } from './event-words.js';
import type { FurtherWords } from './further-words.js';
import type { LabelWords } from './label-words.js';
import type { MinutesWords } from './minutes-words.js';
import type { OutcomeWords } from './outcome-words.js';
import type { PageWords } from './page-words.js';
import type { PeopleWords } from './people-words.js';
import type { SpeechWords } from './speech-words.js';
import type { ThemeWords } from './theme-words.js';
import type { TimeWords } from './time-words.js';

/**
 * Everything the parser knows of one language, as tables: words in lower case, no code and no patterns, so that the time
 * it takes stays linear in the text whoever wrote the pack. A pack has the tables its readers ask for.
 */
export interface LanguagePack {
  /** BCP 47 tag ("en", "zh"). */
  readonly code: string;
  /** How the language parts words: by spaces, or not at all (Han). */
  readonly script: 'spaced' | 'han';
  /** The commonest small words, by which the language of a text is told from its neighbours'. */
  readonly functionWords: readonly string[];
  /** Abbreviations whose full stop ends no sentence ("dr", "co", "z.b"), without the last stop. */
  readonly abbreviations: readonly string[];
  /** A full stop behind a number of one or two digits makes it an ordinal ("am 11. Juli") and ends no sentence. */
  readonly ordinalStop?: boolean;
  readonly times: TimeWords;
  readonly labels: LabelWords;
  readonly people: PeopleWords;
  /** Needed to read minutes. */
  readonly minutes?: MinutesWords;
  /** Needed to read what minutes record as moved, decided and given to somebody. */
  readonly outcomes?: OutcomeWords;
  /** Needed to read reports in prose. */
  readonly page?: PageWords;
  readonly events?: EventWords;
  /** Words beside the theme of a meeting; absent: themes are not read. */
  readonly themes?: ThemeWords;
  /** Words that lead to a further meeting in one report; absent: a report tells of one. */
  readonly further?: FurtherWords;
  readonly speech?: SpeechWords;
}
