import type { TimeWords } from '../../languages/time-words.js';
import { canBegin } from './boundaries.js';
import { isDay, weekdayOf } from './calendar.js';
import type { Moment } from './moment.js';
import type { ClockPlace } from './read-clock-span.js';
import { readRange } from './read-range.js';
import { readingOf, tokenAt, type Reading, type TokenMeter } from './reading.js';
import { remember } from '../../source/remember.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

import type { TimeFlag, TimeMention } from './time-mention.js';

/** Settings of the search. */
export interface FindTimeOptions {
  /** Counts the tokens looked at. */
  readonly meter?: TokenMeter;
}

/**
 * The dates and times a text mentions, in text order, as they stand there: nothing is inferred. One pass, in time linear in the
 * length of the text.
 */
export function findTimeMentions(
  text: string,
  tables: readonly TimeWords[],
  options: FindTimeOptions = {},
): readonly TimeMention[] {
  if (!mayMention(text, tables, BEGINNING)) return [];
  if (options.meter !== undefined) return collect(readingOf(text, tables, options.meter), 'anywhere');
  // Several rules ask for the dates of one line.
  const vocabulary = vocabularyOf(tables);
  let mentionsIn = known.get(vocabulary);
  if (mentionsIn === undefined) {
    mentionsIn = remember((line) => collect(readingOf(line, tables), 'anywhere'));
    known.set(vocabulary, mentionsIn);
  }
  return mentionsIn(text);
}

const known = new WeakMap<Vocabulary, (text: string) => readonly TimeMention[]>();

/**
 * The same for a text known to hold times of day, the value of a field "Time" say: there "1930", "7.30" and "18 h" are times too.
 */
export function findClockMentions(
  text: string,
  tables: readonly TimeWords[],
  options: FindTimeOptions = {},
): TimeMention[] {
  if (!mayMention(text, tables, BEGINNING)) return [];
  return collect(readingOf(text, tables, options.meter), 'expected');
}

/** Bits of the vocabulary's cues. */
const BEGINNING = 1;
const TENSE = 2;

/**
 * False for a text without a digit and without the first word of any phrase that could begin a mention: it need not be cut into
 * tokens, which takes ten times as long.
 */
function mayMention(text: string, tables: readonly TimeWords[], wanted: number): boolean {
  return /[0-9０-９]/.test(text) || (vocabularyOf(tables).cues(text).any & wanted) !== 0;
}

/** A word that says whether an event is to come ("will", 将) or over ("was"), and its offset. */
export interface TenseWord {
  readonly start: number;
  readonly announces: boolean;
}

/** Mentions, and the words by which to tell what is still to come; both in text order. */
export interface ScannedTimes {
  readonly mentions: readonly TimeMention[];
  readonly tenses: readonly TenseWord[];
}

/** {@link findTimeMentions}, with the words by which to tell what is still to come. */
export function scanTimes(text: string, tables: readonly TimeWords[]): ScannedTimes {
  if (!mayMention(text, tables, BEGINNING | TENSE)) return { mentions: [], tenses: [] };
  const reading = readingOf(text, tables);
  const tenses: TenseWord[] = [];
  for (const { entry, start } of reading.tokens) {
    if (entry === undefined) continue;
    const announces = entry.roles.includes('announcing');
    if (announces || entry.roles.includes('reporting')) tenses.push({ start, announces });
  }
  return { mentions: collect(reading, 'anywhere'), tenses };
}

function collect(reading: Reading, place: ClockPlace): TimeMention[] {
  const mentions: TimeMention[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const token = tokenAt(reading, index);
    const mayBegin = token.kind === 'number' ? canBegin(reading, index) : token.entry?.begins === true;
    const moment = mayBegin ? readRange(reading, index, place) : undefined;
    if (moment === undefined) {
      index++;
      continue;
    }
    mentions.push(mentionOf(reading, moment));
    index = moment.next;
  }
  return mentions;
}

function mentionOf(reading: Reading, moment: Moment): TimeMention {
  const { kind, parts, until, zone, alternatives, untilAlternatives, order } = moment;
  const start = tokenAt(reading, moment.from).start;
  const end = tokenAt(reading, moment.next - 1).end;
  const exact = reading.text.slice(start, end);
  const flags = flagsOf(moment);
  return { start, end, exact, kind, parts, until, zone, alternatives, untilAlternatives, order, flags };
}

function flagsOf({ parts, until, flags }: Moment): readonly TimeFlag[] | undefined {
  const conflict = weekdayConflicts(parts) || (until !== undefined && weekdayConflicts(until));
  if (!conflict && flags === undefined) return undefined;
  return [...new Set([...(flags ?? []), ...(conflict ? (['weekday-conflict'] as const) : [])])];
}

function weekdayConflicts({ year, month, day, weekday }: Moment['parts']): boolean {
  if (year === undefined || month === undefined || day === undefined || weekday === undefined) return false;
  return isDay(day, month, year) && weekdayOf({ year, month, day }) !== weekday;
}
