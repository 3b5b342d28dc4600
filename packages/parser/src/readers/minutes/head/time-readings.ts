import { findClockMentions, findTimeMentions } from '../../../mentions/times/index.js';
import { findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { readingPacks } from '../reading-packs.js';
import { labelledValues } from '../labelled-values.js';
import { placeholderIn } from '../placeholder-in.js';
import { sentencePassages } from '../../../mentions/sentences.js';
import { sourceSpan, subPassage } from '../../../source/passage.js';
import type { Block } from '../../../blocks/block.js';
import type { Document } from '../../../document/document.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { PhraseMatch } from '../../../languages/phrases.js';
import type { PhraseTable } from '../lexicon.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { TimeMention } from '../../../mentions/times/index.js';
import type { TimeWords } from '../../../languages/time-words.js';

/** A date or time that may be the meeting's, with the kind of place it was found in. */
export interface TimeReading {
  readonly origin: 'label' | 'title' | 'line' | 'sentence' | 'frontMatter';
  /** What the words around it say it is. */
  readonly role: 'date' | 'time' | 'start' | 'end' | 'published';
  readonly passage: Passage;
  readonly mention: TimeMention;
  /** The half of the day was taken from another reading. */
  readonly halfAssumed: boolean;
}

function createReading(
  origin: TimeReading['origin'],
  role: TimeReading['role'],
  passage: Passage,
  mention: TimeMention,
): TimeReading {
  return { origin, role, passage, mention, halfAssumed: false };
}

/** Blocks at the top among which the head of the minutes is looked for. */
const TOP = 40;
/** Lines at the top that may be a date alone. */
const LINES = 12;

/** The time tables a document is read with: its own language's, and those of another script for texts that mix two. */
export function timeTables(document: Document): readonly TimeWords[] {
  return tablesOf(document.packs);
}

const tablesOf = oncePerPacks((packs) => readingPacks(packs).map((pack) => pack.times));

/** Every date and time at the places where minutes state their own: in text order within each origin. */
export function timeReadings(context: MinutesContext, titles: readonly Passage[]): TimeReading[] {
  const elsewhere = otherMeetingBlocks(context);
  const found: TimeReading[] = [];
  addLabelReadings(context, elsewhere, found);
  for (const title of titles) found.push(...titleReadings(context, title));
  addLineReadings(context, titles, elsewhere, found);
  addSentenceReadings(context, elsewhere, found);
  return found;
}

/** "Team meeting 04.03.26": at the end of a title numbers are a day that may be those of a version elsewhere. */
function titleReadings({ document }: MinutesContext, title: Passage): TimeReading[] {
  const readings = readingsOf(document, title, 'title', 'date');
  const at = title.text.length - SHORT_DAY;
  return readings.length === 0 && / \d{2}\.\d{2}\.\d{2}$/.test(title.text.slice(-SHORT_DAY - 1))
    ? readingsOf(document, subPassage(title, at, title.text.length), 'title', 'date')
    : readings;
}

/** Length of "04.03.26". */
const SHORT_DAY = 8;

/** Headings of the next and of the last meeting, with all below them: their days and hours are not those of this one. */
function otherMeetingBlocks({ sections }: MinutesContext): ReadonlySet<Block> {
  const blocks = new Set<Block>();
  if (!sections.some(isOfOther)) return blocks;
  const others = new Set<Section>();
  for (const section of sections) {
    const { heading, parent } = section;
    if (!isOfOther(section) && (parent === undefined || !others.has(parent))) continue;
    others.add(section);
    if (heading !== undefined) blocks.add(heading);
    for (const block of section.blocks) blocks.add(block);
  }
  return blocks;
}

function isOfOther({ key }: Section): boolean {
  return key === 'next' || key === 'previous';
}

const roles: Readonly<Partial<Record<LabelKey, TimeReading['role']>>> = {
  date: 'date',
  time: 'time',
  start: 'start',
  end: 'end',
  published: 'published',
};

function addLabelReadings(
  context: MinutesContext,
  elsewhere: ReadonlySet<Block>,
  found: TimeReading[],
): void {
  for (const { key, name, value, block, at } of labelledValues(context.document)) {
    const role = roles[key];
    if (role === undefined || elsewhere.has(block) || (at >= TOP && role !== 'end' && role !== 'start'))
      continue;
    // The plain date of a page may be the day it was published; a "meeting date" is not.
    const front =
      block.kind === 'frontMatter' &&
      findPhrases(name.text, context.lexicon.phrases('meetings')).length === 0;
    const mentions = mentionsIn(context.document, value.text, role !== 'date' && role !== 'published');
    const path = whollyTimes[role];
    if (mentions.length === 0 && path !== undefined && !front && !placeholderIn(context, value))
      reportUnparsed(context, path, value);
    for (const mention of mentions)
      found.push(
        createReading(front ? 'frontMatter' : 'label', role, value, front ? withoutStamp(mention) : mention),
      );
  }
}

/** Labels with nothing but a time behind them, by the field it is for; "Call to order:" may also tell who called. */
const whollyTimes: Partial<Record<TimeReading['role'], string>> = {
  date: '/start',
  time: '/start',
  published: '/published',
};

function reportUnparsed(context: MinutesContext, path: string, value: Passage): void {
  context.draft.diagnostics.push({
    code: 'unparsed-value',
    severity: 'warning',
    message: `Expected a date or a time behind its label, found ${JSON.stringify(value.text.slice(0, 40))}; it was kept as a note.`,
    ...sourceSpan(value, 0, value.text.length),
    path,
  });
}

/** Site generators write midnight or noon, to the second, where no time was given. */
function withoutStamp(mention: TimeMention): TimeMention {
  const { hour, minute, second, ...date } = mention.parts;
  const stamp = (hour === 0 || hour === 12) && minute === 0 && second === 0;
  return stamp ? { ...mention, parts: date } : mention;
}

/** Lines at the top that hold little but a date: "October 21, 2019", "Held on 3 May 2024, 19:00–21:00". */
function addLineReadings(
  context: MinutesContext,
  titles: readonly Passage[],
  elsewhere: ReadonlySet<Block>,
  found: TimeReading[],
): void {
  for (const block of context.document.blocks.slice(0, LINES)) {
    const { kind, content, label } = block;
    if ((kind !== 'paragraph' && kind !== 'heading') || elsewhere.has(block)) continue;
    if (label !== undefined && context.document.findLabel(label.name.text) !== undefined) continue;
    if (content.text.length > 120 || titles.some((title) => title.text === content.text)) continue;
    if (findPhrases(content.text, context.lexicon.phrases('approvedOn')).length > 0) continue;
    if (onlyCloses(first(context, content, 'opened'), first(context, content, 'closed'))) continue;
    const readings = readingsOf(context.document, content, 'line', 'date');
    const taken = readings.reduce((sum, { mention }) => sum + mention.exact.length, 0);
    const told =
      taken * 3 >= content.text.length ||
      (readings.length === 1 && isDayLine(context, content, readings[0]?.mention));
    if (told) found.push(...readings);
  }
}

/** Longest line that names the meeting, or says where it was, beside its day. */
const DAY_LINE = 90;

/** "General meeting of 4 May 2026 in Elmton", "on 4 May 2026 at the inn": a line, and no sentence. */
export function isDayLine(
  { lexicon }: MinutesContext,
  { text }: Passage,
  day: TimeMention | undefined,
): boolean {
  if (day === undefined || text.length > DAY_LINE || /[.:;!?]$/.test(text)) return false;
  const { parts } = day;
  if (parts.day === undefined || parts.month === undefined || parts.year === undefined) return false;
  const before = text.slice(0, day.start).trimEnd();
  return (
    lexicon.is('placePrepositions', before) ||
    lexicon.is('genitives', before) ||
    (findPhrases(text, lexicon.phrases('meetings'))[0]?.start === 0 && before.split(' ').length <= 4)
  );
}

/** Sentences that say when the meeting was held, opened or closed. */
function addSentenceReadings(
  context: MinutesContext,
  elsewhere: ReadonlySet<Block>,
  found: TimeReading[],
): void {
  const { document, lexicon } = context;
  const closing = [lexicon.phrases('closed')];
  const any = [...closing, lexicon.phrases('opened'), lexicon.phrases('held')];
  for (const [at, block] of document.blocks.entries()) {
    const { kind, content } = block;
    if (kind === 'frontMatter' || kind === 'rule' || kind === 'code' || kind === 'row') continue;
    const atTop = at < TOP && !elsewhere.has(block);
    if (!mayHoldAny(content.text, atTop ? any : closing)) continue;
    for (const passage of sentencePassages(content, document.packs)) {
      if (passage.text.length > 800) continue;
      const closed = first(context, passage, 'closed');
      const opened = atTop ? first(context, passage, 'opened') : undefined;
      if (atTop && !onlyCloses(opened, closed)) {
        addPhraseReadings(context, passage, opened, 'start', found);
        addPhraseReadings(context, passage, first(context, passage, 'held'), 'date', found);
      }
      addPhraseReadings(context, passage, closed, 'end', found);
    }
  }
}

function first({ lexicon }: MinutesContext, { text }: Passage, table: PhraseTable): PhraseMatch | undefined {
  return findPhrases(text, lexicon.phrases(table))[0];
}

/** "… was adjourned at 9 pm": what opens a meeting is said before what closes it. */
function onlyCloses(opened: PhraseMatch | undefined, closed: PhraseMatch | undefined): boolean {
  return closed !== undefined && (opened === undefined || opened.start > closed.start);
}

/** Characters behind a phrase within which its time stands. */
const REACH = 120;

function addPhraseReadings(
  context: MinutesContext,
  passage: Passage,
  match: PhraseMatch | undefined,
  role: 'start' | 'date' | 'end',
  found: TimeReading[],
): void {
  if (match === undefined) return;
  const mentions = mentionsIn(context.document, passage.text, false).filter(
    (mention) => mention.start - match.end < REACH,
  );
  const behind = mentions.filter((mention) => mention.start >= match.start);
  const near = behind.length > 0 ? behind : mentions;
  for (const mention of near) found.push(createReading('sentence', role, passage, mention));
  if (near.length > 0 || role === 'date') return;
  const rest = subPassage(passage, match.end, Math.min(passage.text.length, match.end + 40));
  const [mention] = mentionsIn(context.document, rest.text, true);
  if (mention !== undefined) found.push(createReading('sentence', role, rest, mention));
}

export function readingsOf(
  document: Document,
  passage: Passage,
  origin: TimeReading['origin'],
  role: TimeReading['role'],
): TimeReading[] {
  return mentionsIn(document, passage.text, false).map((mention) =>
    createReading(origin, role, passage, mention),
  );
}

function mentionsIn(document: Document, text: string, clock: boolean): readonly TimeMention[] {
  const tables = timeTables(document);
  return clock ? findClockMentions(text, tables) : findTimeMentions(text, tables);
}
