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
  months?: MonthUse[];
  weekdays?: WeekdayUse[];
  weekdayShift?: -1 | 0 | 1;
  weekdayShiftAfter?: -1 | 0 | 1;
  weekShift?: number;
  relativeDays?: number;
  relativeYears?: number;
  relativeMonths?: number;
  dayWord?: number;
  numberWord?: number;
  numeral?: number;
  meridiem?: 'am' | 'pm';
  dayPeriod?: 'am' | 'pm' | 'noon' | 'night';
  clockWord?: number;
  unit?: TimeUnit;
  zone?: string;
  roles: Set<WordRole>;
  /** A mention can begin here. */
  begins: boolean;
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
  readonly next: Map<string, PhraseNode>;
  entry?: WordEntry;
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
  const phrases: PhraseNode = { next: new Map() };
  for (const table of tables) addTable(phrases, table);
  for (const table of tables) {
    for (const word of table.homographs ?? []) delete entryOf(phrases, word).relativeDays;
  }
  const words = new Set<string>();
  finish(phrases, words);
  const first = (wanted: (entry: WordEntry) => boolean): string[] =>
    [...phrases.next].filter(([, node]) => holdsEntry(node, wanted)).map(([word]) => word);
  const cues = createCues([
    first(({ begins }) => begins),
    first(({ roles }) => roles.has('announcing') || roles.has('reporting')),
  ]);
  return { phrases, words, cues };
}

function holdsEntry(node: PhraseNode, wanted: (entry: WordEntry) => boolean): boolean {
  if (node.entry !== undefined && wanted(node.entry)) return true;
  for (const next of node.next.values()) if (holdsEntry(next, wanted)) return true;
  return false;
}

/** Collects the words of a tree of phrases and notes which entries can begin a mention. */
function finish(node: PhraseNode, words: Set<string>): void {
  if (node.entry !== undefined)
    node.entry.begins = Object.keys(node.entry).some((field) => BEGINNINGS.has(field));
  for (const [step, next] of node.next) {
    words.add(step.trimStart());
    finish(next, words);
  }
}

const BEGINNINGS: ReadonlySet<string> = new Set<keyof WordEntry>([
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
]);

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
    for (const word of table[role] ?? []) entryOf(root, word).roles.add(role);
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
    let next = node.next.get(step);
    if (next === undefined) node.next.set(step, (next = { next: new Map() }));
    node = next;
  }
  return (node.entry ??= { roles: new Set(), begins: false });
}

/** The name of a step in the tree of phrases. */
export function stepOf(afterBlank: boolean, text: string): string {
  return afterBlank ? ' ' + text : text;
}
