import type { TimeUnit, TimeWords } from '../../languages/time-words.js';
import { createCues, type Cues } from '../../languages/word-cues.js';
import { scanTokens } from './scan-tokens.js';

/** One language's use of a word as the name of a month. */
export interface MonthUse {
  readonly month: number;
  readonly full: boolean;
  readonly capitalised: boolean;
  readonly monthFirst: boolean;
}

/** One language's use of a word as the name of a weekday. */
export interface WeekdayUse {
  readonly weekday: number;
  readonly full: boolean;
  readonly capitalised: boolean;
}

/** Everything the given languages mean by one word or phrase: a word may be several things ("mar" is March and martes). */
export interface WordEntry {
  months: MonthUse[] | undefined;
  weekdays: WeekdayUse[] | undefined;
  weekdayShift: -1 | 0 | 1 | undefined;
  weekdayShiftAfter: -1 | 0 | 1 | undefined;
  weekShift: number | undefined;
  relativeDays: number | undefined;
  relativeYears: number | undefined;
  relativeMonths: number | undefined;
  dayWord: number | undefined;
  numberWord: number | undefined;
  numeral: number | undefined;
  meridiem: 'am' | 'pm' | undefined;
  dayPeriod: 'am' | 'pm' | 'noon' | 'night' | undefined;
  clockWord: number | undefined;
  unit: TimeUnit | undefined;
  zone: string | undefined;
  readonly roles: WordRole[];
  /** A mention can begin here. */
  begins: boolean;
}

/** An entry of one shape, whatever a word means: readers ask entries of all words for all of it. */
function createEntry(): WordEntry {
  return {
    months: undefined,
    weekdays: undefined,
    weekdayShift: undefined,
    weekdayShiftAfter: undefined,
    weekShift: undefined,
    relativeDays: undefined,
    relativeYears: undefined,
    relativeMonths: undefined,
    dayWord: undefined,
    numberWord: undefined,
    numeral: undefined,
    meridiem: undefined,
    dayPeriod: undefined,
    clockWord: undefined,
    unit: undefined,
    zone: undefined,
    roles: [],
    begins: false,
  };
}

export type WordRole = (typeof ROLE_TABLES)[number];

/** The tables that are plain lists of words. */
const ROLE_TABLES = [
  'recurring',
  'ordinalSuffixes',
  'numberJoiners',
  'clockUnits',
  'hourUnits',
  'minuteUnits',
  'clockPrepositions',
  'pointPrepositions',
  'sureClockPrepositions',
  'approximators',
  'durationWords',
  'datePrepositions',
  'dayPrepositions',
  'yearPrepositions',
  'afterYear',
  'dateJoiners',
  'rangeWords',
  'rangeOpeners',
  'listWords',
  'sharedZones',
  'zonePrefixes',
  'notBeforeDay',
  'notAfterDay',
  'announcing',
  'reporting',
] as const satisfies readonly (keyof TimeWords)[];

/** The tables that give a word one value. */
const VALUE_TABLES = {
  weekdayShifts: 'weekdayShift',
  weekdayShiftsAfter: 'weekdayShiftAfter',
  weekShifts: 'weekShift',
  relativeDays: 'relativeDays',
  relativeYears: 'relativeYears',
  relativeMonths: 'relativeMonths',
  dayWords: 'dayWord',
  numberWords: 'numberWord',
  numerals: 'numeral',
  meridiems: 'meridiem',
  dayPeriods: 'dayPeriod',
  clockWords: 'clockWord',
  units: 'unit',
  zones: 'zone',
} as const satisfies Partial<Record<keyof TimeWords, keyof WordEntry>>;

/** Words and phrases as a tree: one step a token, a blank before the token being part of the step. */
export interface PhraseNode {
  /** Absent where no phrase goes on: most phrases are one word. */
  next: Map<string, PhraseNode> | undefined;
  entry: WordEntry | undefined;
}

/** The tables of several languages, laid out for looking up. */
export interface Vocabulary {
  readonly phrases: PhraseNode;
  /** Every word, mark and Han character that occurs in a phrase. */
  readonly words: ReadonlySet<string>;
  /** Tells of a text whether it has words that can begin a mention (bit 0) and words that tell past from future (bit 1). */
  readonly cues: (text: string) => Cues;
}

/** Vocabularies made before, found by their tables in order. */
interface Shelf {
  vocabulary?: Vocabulary;
  readonly further: WeakMap<TimeWords, Shelf>;
}

const shelves: Shelf = { further: new WeakMap() };

/** Lays the tables out for looking up; done once for each sequence of tables. */
export function vocabularyOf(tables: readonly TimeWords[]): Vocabulary {
  let shelf = shelves;
  for (const table of tables) {
    let next = shelf.further.get(table);
    if (next === undefined) shelf.further.set(table, (next = { further: new WeakMap() }));
    shelf = next;
  }
  return (shelf.vocabulary ??= vocabularyFrom(tables));
}

function vocabularyFrom(tables: readonly TimeWords[]): Vocabulary {
  const phrases: PhraseNode = { next: undefined, entry: undefined };
  for (const table of tables) addTable(phrases, table);
  for (const table of tables) {
    for (const word of table.homographs ?? []) entryOf(phrases, word).relativeDays = undefined;
  }
  const words = new Set<string>();
  finish(phrases, words);
  const first = (wanted: (entry: WordEntry) => boolean): string[] =>
    [...(phrases.next ?? [])].filter(([, node]) => holdsEntry(node, wanted)).map(([word]) => word);
  const cues = createCues([
    first(({ begins }) => begins),
    first(({ roles }) => roles.includes('announcing') || roles.includes('reporting')),
  ]);
  return { phrases, words, cues };
}

function holdsEntry(node: PhraseNode, wanted: (entry: WordEntry) => boolean): boolean {
  if (node.entry !== undefined && wanted(node.entry)) return true;
  for (const next of node.next?.values() ?? []) if (holdsEntry(next, wanted)) return true;
  return false;
}

/** Collects the words of a tree of phrases and notes which entries can begin a mention. */
function finish(node: PhraseNode, words: Set<string>): void {
  const { entry } = node;
  if (entry !== undefined) entry.begins = BEGINNINGS.some((field) => entry[field] !== undefined);
  for (const [step, next] of node.next ?? []) {
    words.add(step.trimStart());
    finish(next, words);
  }
}

const BEGINNINGS: readonly (keyof WordEntry)[] = [
  'months',
  'weekdays',
  'weekdayShift',
  'weekShift',
  'relativeDays',
  'relativeYears',
  'relativeMonths',
  'dayWord',
  'numberWord',
  'numeral',
  'dayPeriod',
  'clockWord',
  'zone',
];

function addTable(root: PhraseNode, table: TimeWords): void {
  const { capitalised, monthFirst = false } = table;
  for (const full of [true, false]) {
    const months = full ? table.months : (table.monthAbbreviations ?? []);
    months.forEach((names, index) => {
      for (const name of names) {
        (entryOf(root, name).months ??= []).push({ month: index + 1, full, capitalised, monthFirst });
      }
    });
    const days = full ? table.weekdays : (table.weekdayAbbreviations ?? []);
    days.forEach((names, index) => {
      for (const name of names) {
        (entryOf(root, name).weekdays ??= []).push({ weekday: index + 1, full, capitalised });
      }
    });
  }
  for (const role of ROLE_TABLES) {
    for (const word of table[role] ?? []) entryOf(root, word).roles.push(role);
  }
  for (const [name, field] of Object.entries(VALUE_TABLES)) {
    for (const [word, value] of Object.entries(table[name as keyof typeof VALUE_TABLES] ?? {})) {
      Object.assign(entryOf(root, word), { [field]: value });
    }
  }
}

function entryOf(root: PhraseNode, phrase: string): WordEntry {
  let node = root;
  for (const token of scanTokens(phrase)) {
    const step = stepOf(token.gap > 0 && node !== root, token.text);
    node.next ??= new Map();
    let next = node.next.get(step);
    if (next === undefined) node.next.set(step, (next = { next: undefined, entry: undefined }));
    node = next;
  }
  return (node.entry ??= createEntry());
}

/** The name of a step in the tree of phrases. */
export function stepOf(afterBlank: boolean, text: string): string {
  return afterBlank ? ' ' + text : text;
}
