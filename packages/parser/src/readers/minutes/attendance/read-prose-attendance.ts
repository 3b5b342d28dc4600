import { addEntry } from './add-entry.js';
import { addOffice } from './add-office.js';
import { attendanceKind } from './attendance-kind.js';
import { subPassage } from '../../../source/passage.js';
import { isLetterAt, startsWithCapital } from '../../../mentions/letters-in-text.js';
import { findPhrases, mayHoldAny } from '../../../languages/phrases.js';
import { oncePerPacks } from '../../../languages/once-per-packs.js';
import { groupNameLength } from './group-name.js';
import { isHeadInCapitals } from '../run-in-headings.js';
import { dropColon, dropStop } from './list-edges.js';
import { readPassiveChair } from './read-passive-chair.js';
import { readChairAround } from './read-chair-around.js';
import { readEntry } from './read-entry.js';
import { readPeopleList } from './read-people-list.js';
import { sectionPart } from '../agenda/is-topic-section.js';
import { splitNames } from './split-names.js';
import { sentencePassages, sentencesOf } from '../../../mentions/sentences.js';
import type { Frame } from './add-office.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';
import type { PhraseIndex, PhraseMatch } from '../../../languages/phrases.js';
import type { PhraseTable } from '../lexicon.js';

/** Blocks at the top and at the end in which sentences about the attendance stand. */
const TOP = 60;
const END = 12;
/** Blocks in which somebody may be said to have given a report. */
const REPORTS = 400;
/** Topics at the start that may be the opening of the meeting. */
const OPENING = 2;
/** Longest sentence that is read. */
const LONGEST = 1500;

/** Where a sentence stands: before the topics, among them, or in the last lines. */
type Place = 'opening' | 'body' | 'end';

const lists: readonly Frame[] = [
  { table: 'presentBefore', side: 'behind', presence: 'present', roles: [] },
  { table: 'guestsBefore', side: 'behind', presence: 'present', roles: ['guest'] },
  { table: 'absentBefore', side: 'behind', presence: 'absent', roles: [] },
  { table: 'presentAfter', side: 'before', presence: 'present', roles: [] },
  { table: 'absentAfter', side: 'before', presence: 'absent', roles: [] },
];

const offices: readonly Frame[] = [
  { table: 'speakerAfter', side: 'before', presence: 'present', roles: ['speaker'] },
  { table: 'chairBefore', side: 'behind', presence: 'present', roles: ['chair'] },
  { table: 'chairAfter', side: 'before', presence: 'present', roles: ['chair'] },
  { table: 'secretaryBefore', side: 'behind', presence: 'present', roles: ['secretary'] },
  { table: 'secretaryAfter', side: 'before', presence: 'present', roles: ['secretary'] },
];

/** Below a topic, only who wrote the minutes is told, and who gave a report. */
const told: Readonly<Record<Place, readonly Frame[]>> = {
  opening: offices,
  body: offices.filter(({ roles }) => roles.includes('speaker')),
  end: offices.filter(({ roles }) => roles.includes('speaker') || roles.includes('secretary')),
};

/** Reads sentences that say who was there ("Board members present were …") and who presided or took the minutes. */
export function readProseAttendance(
  context: MinutesContext,
  /** Sentences whose list was read before. */
  done: ReadonlySet<string>,
): void {
  const indexes = (frames: readonly Frame[]): PhraseIndex[] =>
    frames.map(({ table }) => context.lexicon.phrases(table));
  const around = chairAround(context);
  const listed = indexes(lists);
  const held = [...indexes(offices), context.lexicon.phrases('opened')];
  const placeOf = placesIn(context);
  // Lists first: they give the full names that the other sentences shorten.
  const mayList = (text: string): boolean => mayHoldAny(text, listed);
  eachSentence(context, mayList, placeOf, (passage, _next, place, block) => {
    if (place !== 'body' && !done.has(passage.text) && !isLabelled(context, block))
      readLists(context, passage);
  });
  const mayTell = (text: string): boolean =>
    mayHoldAny(text, held) ||
    around.some(([before, behind]) => text.includes(before) && text.includes(behind));
  eachSentence(context, mayTell, placeOf, (passage, next, place) => {
    readOffices(context, passage, told[place]);
    if (place === 'opening') {
      if (around.length > 0) readChairAround(context, passage);
      readPassiveChair(context, passage);
    }
    // "Respectfully submitted," with the name on the next line.
    if (next !== undefined) readNextLine(context, passage, next);
  });
}

const chairPairs = oncePerPacks((packs) => packs.flatMap(({ minutes }) => minutes?.chairAround ?? []));

/** The pairs of words around a chair that the text holds at all. */
function chairAround({ document }: MinutesContext): readonly (readonly [string, string])[] {
  const { text } = document.source;
  return chairPairs(document.packs).filter(
    ([before, behind]) => text.includes(behind) && text.includes(before),
  );
}

/** Tells where a block stands; the topics are looked for when the first block asks. */
function placesIn(context: MinutesContext): (block: Block, at: number) => Place {
  const { blocks } = context.document;
  let topics: ReadonlySet<Block> | undefined;
  return (block, at) => {
    if (at < TOP && !(topics ??= topicBlocks(context)).has(block)) return 'opening';
    return at >= blocks.length - END ? 'end' : 'body';
  };
}

/** Calls back for each sentence near the top and the end, in blocks whose text may say something; the last of a block comes with the block after it. */
function eachSentence(
  { document }: MinutesContext,
  mayTell: (text: string) => boolean,
  placeOf: (block: Block, at: number) => Place,
  read: (passage: Passage, next: Passage | undefined, place: Place, block: Block) => void,
): void {
  const { blocks, packs } = document;
  for (const [at, block] of blocks.entries()) {
    const { kind, content } = block;
    if (kind === 'code' || kind === 'rule' || kind === 'row' || !mayTell(content.text)) continue;
    const place = placeOf(block, at);
    if (place === 'body' && at >= REPORTS) continue;
    const passages = sentencePassages(content, packs);
    const last = sentencesOf(content, packs)[passages.length - 1];
    for (const [i, whole] of passages.entries()) {
      if (whole.text.length > LONGEST) continue;
      const passage = i === 0 ? behindHeading(block, whole) : whole;
      const atEnd = i === passages.length - 1 && last?.end === content.text.length;
      read(passage, atEnd ? blocks[at + 1]?.content : undefined, place, block);
    }
  }
}

/** "CALL TO ORDER: Ada Brook called …" without the heading in front. */
function behindHeading({ label }: Block, passage: Passage): Passage {
  return label !== undefined && isHeadInCapitals(label.name.text)
    ? subPassage(passage, label.name.text.length + 1, passage.text.length)
    : passage;
}

/** "Absent m.k.: Ada Brook" was read by its label. */
function isLabelled({ document, lexicon }: MinutesContext, { label }: Block): boolean {
  return (
    label !== undefined &&
    label.value.text !== '' &&
    attendanceKind(label.name.text, document, lexicon)?.office === false
  );
}

/** Blocks that discuss a topic: who leads there leads something else. The first topics open the meeting. */
function topicBlocks(context: MinutesContext): ReadonlySet<Block> {
  const topics = context.sections.filter(
    (section) => section.heading !== undefined && sectionPart(context, section) === 'topic',
  );
  return new Set(topics.slice(OPENING).flatMap(({ blocks }) => blocks));
}

function readOffices(context: MinutesContext, passage: Passage, frames: readonly Frame[]): void {
  for (const frame of frames) {
    for (const match of phrasesOf(context, passage, frame.table)) addOffice(context, passage, match, frame);
  }
}

function readLists(context: MinutesContext, passage: Passage): void {
  for (const frame of lists) {
    const [match] = phrasesOf(context, passage, frame.table);
    if (match === undefined) continue;
    // "All were present except Ada": who stands behind was not there.
    const except = frame.presence === 'present' ? exceptionBehind(context, passage, match) : undefined;
    if (except !== undefined) {
      readPeopleList(context, except, { presence: 'absent', roles: [], remote: false, office: false });
      return;
    }
    if (/[:：]$/.test(passage.text)) continue;
    // "The following member was absent: Ada Brook": behind a colon the names follow whatever the phrase.
    const follows = frame.side === 'behind' || /^ ?[:：]/.test(passage.text.slice(match.end, match.end + 2));
    const side = follows
      ? subPassage(passage, match.end, passage.text.length)
      : subPassage(passage, 0, match.start);
    const value = follows ? dropColon(side) : side;
    const group = follows ? countedGroup(context, value) : undefined;
    readPeopleList(context, group ?? dropStop(value), {
      presence: frame.presence,
      roles: frame.roles,
      remote: false,
      office: false,
      prose: true,
    });
    return;
  }
}

/** What stands behind "except" right behind a phrase that says who was there, up to the next clause. */
function exceptionBehind(context: MinutesContext, passage: Passage, match: PhraseMatch): Passage | undefined {
  const except = phrasesOf(context, passage, 'except').find(({ start }) => start >= match.start);
  if (except === undefined || except.start > match.end + EXCEPT) return undefined;
  const names = splitNames(subPassage(passage, except.end, passage.text.length), context.lexicon);
  const end = names.findIndex((piece) => readEntry(piece, context.lexicon)?.kind !== 'person');
  const last = names[(end < 0 ? names.length : end) - 1];
  if (last === undefined) return undefined;
  const at = passage.text.indexOf(last.text, except.end);
  return dropStop(subPassage(passage, except.end, at + last.text.length));
}

/** Characters between "present" and "except". */
const EXCEPT = 30;

/** "… on first call 17 members": people counted a few words behind the phrase. */
function countedGroup(context: MinutesContext, value: Passage): Passage | undefined {
  const number = / \d{1,4} (?=\S)/.exec(value.text.slice(0, 60));
  const at = (number?.index ?? -1) + 1;
  if (number === null || !isLetterAt(value.text, at - 1 + number[0].length)) return undefined;
  if (/[,;:.]/.test(value.text.slice(0, at)) || startsWithCapital(value.text)) return undefined;
  const rest = subPassage(value, at, value.text.length);
  return groupNameLength(rest.text, context.lexicon) > 0 ? rest : undefined;
}

function phrasesOf(context: MinutesContext, passage: Passage, table: PhraseTable): PhraseMatch[] {
  return findPhrases(passage.text, context.lexicon.phrases(table));
}

function readNextLine(context: MinutesContext, passage: Passage, next: Passage): void {
  const match = phrasesOf(context, passage, 'secretaryBefore').pop();
  if (match === undefined || passage.text.slice(match.end).replace(/[,:.\s]/g, '') !== '') return;
  const entry = readEntry(next, context.lexicon);
  if (entry?.kind !== 'person' || entry.loose) return;
  addEntry(context, next, entry, { presence: 'present', roles: ['secretary'], remote: false });
}
