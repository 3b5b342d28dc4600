import { findClockMentions, findTimeMentions } from '../../../mentions/times/index.js';
import { findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { readingPacks } from '../lexicon.js';
import { labelledValues } from '../labelled-values.js';
import { placeholderIn } from '../placeholder-in.js';
import { sentencePassages } from '../../../mentions/sentences.js';
import { sourceSpan, subPassage } from '../../../source/passage.js';
import type { Block } from '../../../blocks/block.js';
import type { Document } from '../../../document/document.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { PhraseTable } from '../lexicon.js';
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
  readonly halfAssumed?: boolean;
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
  return [
    ...labelReadings(context, elsewhere),
    ...titles.flatMap((title) => titleReadings(context, title)),
    ...lineReadings(context, titles, elsewhere),
    ...sentenceReadings(context, elsewhere),
  ];
}

/** "Team meeting 04.03.26": at the end of a title numbers are a day that may be those of a version elsewhere. */
function titleReadings({ document }: MinutesContext, title: Passage): TimeReading[] {
  const readings = readingsOf(document, title, 'title', 'date');
  const at = readings.length > 0 ? -1 : title.text.search(/(?<= )\d{2}\.\d{2}\.\d{2}$/);
  return at < 0 ? readings : readingsOf(document, subPassage(title, at, title.text.length), 'title', 'date');
}

/** Headings of the next and of the last meeting, with all below them: their days and hours are not those of this one. */
function otherMeetingBlocks(context: MinutesContext): ReadonlySet<Block> {
  const others = new Set<Section>();
  const blocks = new Set<Block>();
  for (const section of context.sections) {
    const { heading, key, parent } = section;
    if (key !== 'next' && key !== 'previous' && (parent === undefined || !others.has(parent))) continue;
    others.add(section);
    for (const block of heading === undefined ? section.blocks : [heading, ...section.blocks])
      blocks.add(block);
  }
  return blocks;
}

const roles = { date: 'date', time: 'time', start: 'start', end: 'end', published: 'published' } as const;

function labelReadings(context: MinutesContext, elsewhere: ReadonlySet<Block>): TimeReading[] {
  const found: TimeReading[] = [];
  for (const { key, name, value, block, at } of labelledValues(context.document)) {
    // The plain date of a page may be the day it was published; a "meeting date" is not.
    const front =
      block.kind === 'frontMatter' &&
      findPhrases(name.text, context.lexicon.phrases('meetings')).length === 0;
    const role = key in roles ? roles[key as keyof typeof roles] : undefined;
    if (role === undefined || elsewhere.has(block) || (at >= TOP && role !== 'end' && role !== 'start'))
      continue;
    const mentions = mentionsIn(context.document, value.text, role !== 'date' && role !== 'published');
    const path = whollyTimes[role];
    if (mentions.length === 0 && path !== undefined && !front && !placeholderIn(context, value))
      reportUnparsed(context, path, value);
    for (const mention of mentions)
      found.push({
        origin: front ? 'frontMatter' : 'label',
        role,
        passage: value,
        mention: front ? withoutStamp(mention) : mention,
      });
  }
  return found;
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
function lineReadings(
  context: MinutesContext,
  titles: readonly Passage[],
  elsewhere: ReadonlySet<Block>,
): TimeReading[] {
  const found: TimeReading[] = [];
  for (const block of context.document.blocks.slice(0, LINES)) {
    if ((block.kind !== 'paragraph' && block.kind !== 'heading') || elsewhere.has(block)) continue;
    if (block.label !== undefined && context.document.findLabel(block.label.name.text) !== undefined)
      continue;
    const { content } = block;
    if (content.text.length > 120 || titles.some((title) => title.text === content.text)) continue;
    if (findPhrases(content.text, context.lexicon.phrases('approvedOn')).length > 0) continue;
    if (onlyCloses(context, content)) continue;
    const readings = readingsOf(context.document, content, 'line', 'date');
    const taken = readings.reduce((sum, { mention }) => sum + mention.exact.length, 0);
    if (taken * 3 >= content.text.length) found.push(...readings);
  }
  return found;
}

/** Sentences that say when the meeting was held, opened or closed. */
function sentenceReadings(context: MinutesContext, elsewhere: ReadonlySet<Block>): TimeReading[] {
  const { document } = context;
  const found: TimeReading[] = [];
  const indexes = (['opened', 'held', 'closed'] as const).map((table) => context.lexicon.phrases(table));
  document.blocks.forEach((block, at) => {
    if (
      block.kind === 'frontMatter' ||
      block.kind === 'rule' ||
      block.kind === 'code' ||
      block.kind === 'row' ||
      !mayHoldAny(block.content.text, indexes)
    )
      return;
    for (const passage of sentencePassages(block.content, document.packs)) {
      if (passage.text.length > 800) continue;
      if (at < TOP && !elsewhere.has(block) && !onlyCloses(context, passage)) {
        found.push(...phraseReadings(context, passage, 'opened', 'start'));
        found.push(...phraseReadings(context, passage, 'held', 'date'));
      }
      found.push(...phraseReadings(context, passage, 'closed', 'end'));
    }
  });
  return found;
}

/** "… was adjourned at 9 pm": what opens a meeting is said before what closes it. */
function onlyCloses(context: MinutesContext, passage: Passage): boolean {
  const [closed] = findPhrases(passage.text, context.lexicon.phrases('closed'));
  if (closed === undefined) return false;
  const [opened] = findPhrases(passage.text, context.lexicon.phrases('opened'));
  return opened === undefined || opened.start > closed.start;
}

/** Characters behind a phrase within which its time stands. */
const REACH = 120;

function phraseReadings(
  context: MinutesContext,
  passage: Passage,
  table: PhraseTable,
  role: 'start' | 'date' | 'end',
): TimeReading[] {
  const [match] = findPhrases(passage.text, context.lexicon.phrases(table));
  if (match === undefined) return [];
  const mentions = mentionsIn(context.document, passage.text, false).filter(
    (mention) => mention.start - match.end < REACH,
  );
  const behind = mentions.filter((mention) => mention.start >= match.start);
  const near = behind.length > 0 ? behind : mentions;
  if (near.length === 0 && role !== 'date') {
    const rest = subPassage(passage, match.end, Math.min(passage.text.length, match.end + 40));
    return mentionsIn(context.document, rest.text, true)
      .slice(0, 1)
      .map((mention) => ({ origin: 'sentence', role, passage: rest, mention }));
  }
  return near.map((mention) => ({ origin: 'sentence', role, passage, mention }));
}

export function readingsOf(
  document: Document,
  passage: Passage,
  origin: TimeReading['origin'],
  role: TimeReading['role'],
): TimeReading[] {
  return mentionsIn(document, passage.text, false).map((mention) => ({ origin, role, passage, mention }));
}

function mentionsIn(document: Document, text: string, clock: boolean): readonly TimeMention[] {
  const tables = timeTables(document);
  return clock ? findClockMentions(text, tables) : findTimeMentions(text, tables);
}
