import { indexPhrases, shareCues } from './phrase-index.js';
import { each, listed } from './listed.js';
import { mergeWords } from '../../../languages/merge-words.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { readingPacks } from '../reading-packs.js';
import type { LengthUnit } from '../../../languages/due-words.js';
import type { PhraseIndex } from './phrase-index.js';

/** What says until when without a date, ready to be looked up. */
export interface DueTables {
  /** Before a length of time: "within", and "in", which is an everyday word too. */
  readonly within: PhraseIndex<'sure' | 'weak'>;
  readonly fillers: PhraseIndex<true>;
  readonly numbers: PhraseIndex<number>;
  readonly units: PhraseIndex<LengthUnit>;
  /** Units with what closes a length behind them: 周内. */
  readonly closedUnits: PhraseIndex<LengthUnit>;
  readonly notAfterLength: PhraseIndex<true>;
  readonly ends: PhraseIndex<readonly ['month' | 'year', number]>;
  readonly endOf: PhraseIndex<true>;
  readonly endAfter: PhraseIndex<true>;
  readonly dueAfter: PhraseIndex<true>;
  /** Numbers as characters: 两 2, 十 10. */
  readonly numerals: Readonly<Record<string, number>>;
}

/** The tables of the languages a text is read in. */
export const dueTables = oncePerPacks((all): DueTables => {
  const packs = readingPacks(all);
  const words = packs.flatMap(({ outcomes }) => outcomes?.due ?? []);
  const due = mergeWords(words);
  const tables: DueTables = {
    within: indexPhrases<'sure' | 'weak'>([...each(due.within, 'sure'), ...each(due.weakWithin, 'weak')]),
    fillers: listed(due.fillers),
    numbers: indexPhrases(Object.entries(due.numbers ?? {})),
    units: indexPhrases(Object.entries(due.units ?? {})),
    closedUnits: indexPhrases(
      words.flatMap(({ units, lengthEnds = [] }) =>
        Object.entries(units).flatMap(([unit, value]) =>
          lengthEnds.map((end) => [unit + end, value] as const),
        ),
      ),
    ),
    notAfterLength: listed(due.notAfterLength),
    ends: indexPhrases(Object.entries(due.ends ?? {})),
    endOf: listed(due.endOf),
    endAfter: listed(due.endAfter),
    dueAfter: listed(due.dueAfter),
    numerals: Object.assign({}, ...packs.map(({ times }) => times.numerals ?? {})) as Record<string, number>,
  };
  shareCues([tables.within, tables.closedUnits, tables.dueAfter]);
  return tables;
});
