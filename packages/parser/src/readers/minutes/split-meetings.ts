import { attendanceKind } from './attendance/attendance-kind.js';
import { findPhrases } from '../../languages/phrases.js';
import { findTimeMentions } from '../../mentions/times/index.js';
import { hasTwoLetters } from '../../mentions/letters-in-text.js';
import { lexiconOf } from './lexicon.js';
import { timeTables } from './head/time-readings.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { TimeMention } from '../../mentions/times/index.js';

/** A line that may begin the minutes of a meeting. */
interface Opening {
  readonly at: number;
  readonly rank: number;
  readonly day: string;
  /** The line is a date and nothing else. */
  readonly alone: boolean;
}

/** Rank of a line that is no heading. */
const LINE = 9;
/** Longest line that may be a title. */
const LONGEST = 140;

/**
 * The blocks of each meeting of a document: cut at headings of one rank that each give another day, where they speak of a
 * meeting and have an attendance of their own below them, or are dates alone throughout.
 */
export function splitMeetings(document: Document): readonly (readonly Block[])[] {
  const { blocks } = document;
  const openings = blocks.flatMap((block, at) => openingOf(document, block, at) ?? []);
  for (const rank of new Set(openings.map((opening) => opening.rank).sort((a, b) => a - b))) {
    const cuts = distinct(openings.filter((opening) => opening.rank === rank));
    if (cuts.length > 1 && areMeetings(document, cuts, rank)) return partsOf(blocks, cuts);
  }
  return [blocks];
}

function openingOf(document: Document, block: Block, at: number): Opening | undefined {
  const { text } = block.content;
  if ((block.kind !== 'heading' && block.kind !== 'paragraph') || text.length > LONGEST) return undefined;
  const line = block.kind === 'paragraph';
  // A plain line must say that it is about a meeting: most are out before they are searched for dates.
  if (line && (block.label !== undefined || /[.,;:。]$/.test(text) || !namesMeeting(document, text)))
    return undefined;
  const key = document.findLabel(block.label?.name.text ?? text);
  if (key !== undefined && key !== 'title' && key !== 'date') return undefined;
  const mentions = findTimeMentions(text, timeTables(document)).filter(
    ({ kind, parts }) => kind === 'date' && parts.day !== undefined && parts.month !== undefined,
  );
  const [mention] = mentions;
  if (mention === undefined) return undefined;
  const alone = !hasTwoLetters(text.replace(mention.exact, ''));
  if (!line && !alone && !namesMeeting(document, text)) return undefined;
  return { at, rank: line ? LINE : (block.level ?? 1), day: dayKey(mention), alone };
}

function namesMeeting({ packs }: Document, text: string): boolean {
  const lexicon = lexiconOf(packs);
  return (
    findPhrases(text, lexicon.phrases('minutes')).length > 0 ||
    findPhrases(text, lexicon.phrases('meetings')).length > 0
  );
}

function dayKey({ parts }: TimeMention): string {
  return `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`;
}

/** Openings of days that were not opened before: a title is often said twice. */
function distinct(openings: readonly Opening[]): Opening[] {
  const seen = new Set<string>();
  return openings.filter(({ day }) => {
    if (seen.has(day)) return false;
    seen.add(day);
    return true;
  });
}

/** True where every part has an attendance of its own, or all headings of the rank are dates. */
function areMeetings(document: Document, cuts: readonly Opening[], rank: number): boolean {
  const { blocks } = document;
  const attended = cuts.filter((cut, i) =>
    hasAttendance(document, blocks.slice(cut.at + 1, cuts[i + 1]?.at ?? blocks.length)),
  );
  if (attended.length === cuts.length) return true;
  const peers = blocks.filter(({ kind, level }) => kind === 'heading' && level === rank).length;
  return cuts.every(({ alone }) => alone) && rank < 7 && peers === cuts.length;
}

function hasAttendance(document: Document, blocks: readonly Block[]): boolean {
  const lexicon = lexiconOf(document.packs);
  return blocks.some((block) => {
    const words = block.label?.name.text ?? (block.kind === 'heading' ? block.content.text : undefined);
    if (words !== undefined && attendanceKind(words, document, lexicon)?.office === false) return true;
    return (
      block.kind === 'paragraph' &&
      findPhrases(block.content.text.slice(0, 300), lexicon.phrases('presentBefore')).length > 0
    );
  });
}

function partsOf(blocks: readonly Block[], cuts: readonly Opening[]): Block[][] {
  return cuts.map((cut, i) => blocks.slice(i === 0 ? 0 : cut.at, cuts[i + 1]?.at ?? blocks.length));
}
