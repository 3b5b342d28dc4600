import { indexPhrases, shareCues } from './phrase-index.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
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

/** The tables of the text's own language and of the first with another script, as for all outcomes. */
export const dueTables = oncePerPacks((all): DueTables => {
  const [own] = all;
  const packs =
    own === undefined ? [] : [own, ...all.filter((pack) => pack.script !== own.script).slice(0, 1)];
  const words = packs.flatMap(({ outcomes }) => outcomes?.due ?? []);
  const marked = (lists: readonly (readonly string[])[]): PhraseIndex<true> =>
    indexPhrases<true>(lists.flat().map((phrase) => [phrase, true]));
  const tables: DueTables = {
    within: indexPhrases<'sure' | 'weak'>(
      words.flatMap(({ within, weakWithin }) => [
        ...within.map((phrase) => [phrase, 'sure'] as const),
        ...weakWithin.map((phrase) => [phrase, 'weak'] as const),
      ]),
    ),
    fillers: marked(words.map(({ fillers }) => fillers)),
    numbers: indexPhrases(words.flatMap(({ numbers }) => Object.entries(numbers))),
    units: indexPhrases(words.flatMap(({ units }) => Object.entries(units))),
    closedUnits: indexPhrases(
      words.flatMap(({ units, lengthEnds = [] }) =>
        Object.entries(units).flatMap(([unit, value]) =>
          lengthEnds.map((end) => [unit + end, value] as const),
        ),
      ),
    ),
    notAfterLength: marked(words.map(({ notAfterLength }) => notAfterLength)),
    ends: indexPhrases(words.flatMap(({ ends }) => Object.entries(ends))),
    endOf: marked(words.map(({ endOf }) => endOf)),
    endAfter: marked(words.map(({ endAfter = [] }) => endAfter)),
    dueAfter: marked(words.map(({ dueAfter = [] }) => dueAfter)),
    numerals: Object.assign({}, ...packs.map(({ times }) => times.numerals ?? {})) as Record<string, number>,
  };
  shareCues([tables.within, tables.closedUnits, tables.dueAfter]);
  return tables;
});
