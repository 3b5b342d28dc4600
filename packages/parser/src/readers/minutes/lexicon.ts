import { createPhraseIndex, createPhraseIndexes } from '../../languages/phrases.js';
import {
  endsWithHan,
  hasLetter,
  isAlphanumericAt,
  isBetweenWordsAt,
} from '../../mentions/letters-in-text.js';
import { isDecoration } from '../../languages/find-label.js';
import { oncePerPacks } from '../../languages/once-per-packs.js';
import { straightApostrophes } from '../../mentions/fold-case.js';
import { foldHan, foldHanCase } from '../../mentions/fold-han.js';
import { readingPacks } from './reading-packs.js';
import { remember } from '../../source/remember.js';
import { trimEndMarks } from '../../mentions/trim-end-marks.js';
import type { LanguagePack } from '../../languages/language-pack.js';
import type { MinutesWords } from '../../languages/minutes-words.js';
import type { PeopleWords } from '../../languages/people-words.js';
import type { PhraseIndex } from '../../languages/phrases.js';

/** The tables of all packs at hand, merged and ready to be looked up in. */
export interface Lexicon {
  /** True where a word (any case, any number of full stops) is in a table of people words; plural forms in -s count too. */
  readonly has: (table: keyof PeopleWords, word: string) => boolean;
  /** The same without plural forms. */
  readonly hasExact: (table: keyof PeopleWords, word: string) => boolean;
  /** True where the last characters of a Han text are in a table; other scripts part their words. */
  readonly endsWith: (table: keyof PeopleWords, text: string) => boolean;
  /** True for a post, also one that is written as one word with what it is a post of ("Bauamtsleiter"). */
  readonly isPostWord: (word: string) => boolean;
  /** True for the name of a street in one word: "Mühlstraße". */
  readonly isStreet: (word: string) => boolean;
  /** True for a place in one word: "Gemeindesaal". */
  readonly isPlaceWord: (word: string) => boolean;
  /** The number that a word before an item stands for ("primero" 1); 0 for none. */
  readonly ordinal: (word: string) => number;
  /** True where words (any case, marks at the ends left out) are as a whole in a table of minutes words. */
  readonly is: (table: PhraseTable, words: string) => boolean;
  /** A table of minutes words as phrases to be found in running text. */
  readonly phrases: (table: PhraseTable) => PhraseIndex;
  /** True for one of the commonest small words. */
  readonly isFunctionWord: (word: string) => boolean;
  /** The words between two names of a list ("and"), as phrases. */
  readonly joiners: PhraseIndex;
  /** What a noun for a meeting says of its kind: a classification, or '' for none. */
  readonly meetingKind: (noun: string) => string | undefined;
}

export type PhraseTable = keyof MinutesWords;

/** The tables that are looked for in running text: they share one pass over it. Others are indexed alone where one is asked for. */
const soughtTables = [
  'meetings',
  'minutes',
  'opened',
  'closed',
  'held',
  'cancelled',
  'placePrepositions',
  'virtualPlaces',
  'organs',
  'presentBefore',
  'presentAfter',
  'absentBefore',
  'absentAfter',
  'except',
  'procedure',
  'guestsBefore',
  'chairBefore',
  'chairAfter',
  'secretaryBefore',
  'secretaryAfter',
  'speakerAfter',
  'proxyFor',
  'proxyBy',
  'remote',
  'absentMarks',
  'grouping',
  'approvedOn',
  'groupOrgans',
  'nobody',
] as const satisfies readonly PhraseTable[];
type SoughtTable = (typeof soughtTables)[number];

/** Fewest letters before the end of a post that is written as one word. */
const COMPOUND = 3;

/** Merges the people and minutes words of some packs, once for each list of them. */
export const lexiconOf = oncePerPacks(createLexicon);

function createLexicon(all: readonly LanguagePack[]): Lexicon {
  const packs = readingPacks(all);
  const people = new Map<string, Set<string>>();
  const peopleTable = (table: keyof PeopleWords): Set<string> => {
    const known = people.get(table);
    if (known !== undefined) return known;
    const words = new Set(packs.flatMap((pack) => pack.people[table] ?? []));
    people.set(table, words);
    return words;
  };
  const wholes = new Map<PhraseTable, ReadonlySet<string>>();
  const list = (table: PhraseTable): string[] =>
    packs.flatMap((pack) => {
      const words = pack.minutes?.[table] ?? [];
      return Array.isArray(words) ? (words as readonly string[]) : Object.keys(words);
    });
  const { joiners, ...sought } = createPhraseIndexes({
    ...(Object.fromEntries(soughtTables.map((table) => [table, list(table)])) as Record<
      SoughtTable,
      string[]
    >),
    joiners: packs
      .flatMap((pack) => pack.people.conjunctions)
      .filter((word) => hasLetter(word) || word.includes('&')),
  });
  const indexes = new Map<PhraseTable, PhraseIndex>(Object.entries(sought) as [PhraseTable, PhraseIndex][]);
  const small = new Set(packs.flatMap((pack) => pack.functionWords));
  const kinds = new Map<string, string>(
    packs.flatMap((pack) => Object.entries(pack.minutes?.meetings ?? {})),
  );
  const streetEndings = list('streetEndings');
  const placeEndings = list('placeEndings');
  const placeNouns = new Set(list('placeNouns'));
  const ordinals = list('ordinals');
  const postEndings = packs.flatMap((pack) => pack.people.postEndings ?? []);
  return {
    has: (table, word) => {
      const words = peopleTable(table);
      const folded = foldWord(word);
      if (folded === '') return false;
      return (
        words.has(folded) || (folded.length > 3 && folded.endsWith('s') && words.has(folded.slice(0, -1)))
      );
    },
    hasExact: (table, word) => peopleTable(table).has(foldWord(word)),
    endsWith: (table, text) => {
      if (!endsWithHan(text)) return false;
      const words = peopleTable(table);
      const end = foldHan(text.slice(-5));
      for (let length = end.length; length > 0; length--) if (words.has(end.slice(-length))) return true;
      return false;
    },
    isPostWord: (word) => {
      const folded = foldWord(word);
      return peopleTable('posts').has(folded) || endsAsOne(folded, postEndings);
    },
    isStreet: (word) => endsAsOne(foldWord(word), streetEndings),
    isPlaceWord: (word) => {
      const folded = foldWord(word);
      return placeNouns.has(folded) || endsAsOne(folded, placeEndings);
    },
    ordinal: (word) => ordinals.indexOf(foldWord(word)) + 1,
    is: (table, words) => {
      let known = wholes.get(table);
      if (known === undefined) wholes.set(table, (known = new Set(list(table))));
      return known.has(foldWords(words));
    },
    phrases: (table) => {
      let known = indexes.get(table);
      if (known === undefined) indexes.set(table, (known = createPhraseIndex(list(table))));
      return known;
    },
    isFunctionWord: (word) => small.has(word.toLowerCase()),
    joiners,
    meetingKind: (noun) => kinds.get(noun.toLowerCase()),
  };
}

/** A word as the tables have it: lower case, without full stops and other marks at its ends. */
export const foldWord = remember((word) => {
  const folded = foldHanCase(word);
  let start = 0;
  while (start < folded.length && folded[start] !== '@' && !isAlphanumericAt(folded, start)) start++;
  return straightApostrophes(trimEndMarks(folded.slice(start), isBetweenWordsAt));
});

/** True for a word that ends in one of some nouns and says more before it: "Gemeinde-saal". */
function endsAsOne(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length >= ending.length + COMPOUND && word.endsWith(ending));
}

/** Longest text that is looked up as a whole, in UTF-16 units. */
const LONGEST = 80;

const foldShort = remember((words) => {
  const folded = straightApostrophes(foldHanCase(words)).replace(/\s+/g, ' ').trim();
  let start = 0;
  while (start < folded.length && !isAlphanumericAt(folded, start)) start++;
  const bare = trimEndMarks(folded.slice(start), isDecoration);
  return bare === '' ? folded : bare;
});

function foldWords(words: string): string {
  return words.length > LONGEST ? '' : foldShort(words);
}
