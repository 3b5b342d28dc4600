import { attendanceKind } from '../attendance/attendance-kind.js';
import { findPhrases } from '../../../languages/phrases.js';
import { findTimeMentions } from '../../../mentions/times/index.js';
import { countedStart } from '../counted-start.js';
import {
  hasLetter,
  hasTwoLetters,
  isAlphanumericAt,
  isSmallAt,
  startsWithSmall,
} from '../../../mentions/letters-in-text.js';
import { isTrueHeading } from '../../../blocks/heading.js';
import { labelledValues } from '../labelled-values.js';
import { withoutLetterSpacing } from '../../../languages/find-label.js';
import { joinPassages, subPassage } from '../../../source/passage.js';
import { rememberWith } from '../../../source/remember.js';
import { splitSentences } from '../../../mentions/sentences.js';
import { timeTables } from './time-readings.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Lines at the top among which a title is looked for. */
const TOP = 12;
const LONGEST = 200;
/** Lines below a title among which it stands again over two lines. */
const BELOW = 4;

/** What the minutes call themselves, and the other lines at the top that stand like a title. */
export interface Titles {
  readonly title: Passage | undefined;
  /** Title first, then headings beside it: front matter title, main heading. */
  readonly all: readonly Passage[];
}

/** Finds the title: front matter, label, the first heading that is no section, or a first line that names a meeting. */
export function readTitles(context: MinutesContext): Titles {
  const all: Passage[] = [];
  for (const passage of [...labelled(context), ...headings(context), ...firstLine(context)])
    if (!all.some(({ text }) => text === passage.text)) all.push(passage);
  addBodyLines(context, all);
  // A heading that is a date alone names no meeting.
  const title =
    all.find((passage) => namesMeeting(context, passage) && !isDateAlone(context, passage)) ??
    all.find((passage) => !isDateAlone(context, passage));
  return { title, all };
}

function labelled({ document }: MinutesContext): Passage[] {
  const title = labelledValues(document).find(
    ({ key, block, at }) =>
      key === 'title' &&
      at < TOP &&
      (block.kind === 'frontMatter' ? (block.path?.length ?? 1) === 1 : block.kind !== 'row'),
  );
  return title === undefined ? [] : [title.value];
}

function headings(context: MinutesContext): Passage[] {
  const { blocks } = context.document;
  const top = blocks
    .slice(0, TOP + frontMatterLength(blocks))
    .filter(isTrueHeading)
    .slice(0, 3);
  const found: Passage[] = [];
  for (const block of top) {
    if (isSectionHeading(context, block)) break;
    // One of many headings of its rank is a section, unless it speaks of a meeting.
    if (found.length > 0 || !(namesMeeting(context, block.content) || isDateAlone(context, block.content))) {
      const peers = blocks.filter((other) => isTrueHeading(other) && other.level === block.level).length;
      if (peers > 2) break;
    }
    found.push(block.content);
  }
  return found;
}

function frontMatterLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind !== 'frontMatter');
  return first < 0 ? blocks.length : first;
}

function isSectionHeading(context: MinutesContext, block: Block): boolean {
  const { document, lexicon } = context;
  const words = block.label?.name.text ?? block.content.text;
  const key = document.findLabel(words);
  const names = namesMeeting(context, block.content);
  if (block.number !== undefined && !names) return true;
  if ((key === undefined || key === 'title') && !lexicon.is('housekeeping', words)) return false;
  // "Minutes" heads a section; "Minutes, 3 May 2024" is what the whole calls itself.
  const times = names ? findTimeMentions(block.content.text, timeTables(document)) : [];
  return !times.some(({ kind }) => kind === 'date');
}

/** Without headings: the first line, where it is short and speaks of a meeting or of minutes. */
function firstLine(context: MinutesContext): Passage[] {
  const { document, lexicon } = context;
  let above: string | undefined;
  const top = document.blocks.slice(0, TOP).filter(({ kind }) => kind !== 'frontMatter' && kind !== 'rule');
  for (const [at, block] of top.entries()) {
    const split = splitTitle(context, block, top[at + 1]);
    if (split !== undefined) return [split];
    if (block.kind === 'heading' && block.level !== 7) break;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') break;
    if (block.label !== undefined && document.findLabel(block.label.name.text) !== undefined) break;
    if (isItem(context, block)) break;
    const { text } = block.content;
    // "MINUTES" on a line of its own, and below it of what.
    const announced = above !== undefined && lexicon.is('minutes', withoutLetterSpacing(above));
    above = text;
    if (text.length > LONGEST || text.includes('->') || !namesMeeting(context, block.content)) continue;
    // "… at 7.30 p.m." keeps its stop.
    const stop = /[.。]$/.test(text) && !endsInAbbreviation(text) && !endsInLegalForm(lexicon, text);
    if (stop && !announced && !callsItselfMinutes(context, block.content)) continue;
    const title = stop ? subPassage(block.content, 0, text.length - 1) : block.content;
    // A page's own title, and below it that of the minutes over two lines.
    const more = top
      .slice(at + 1, at + BELOW)
      .flatMap((other, i) => splitTitle(context, other, top[at + 2 + i]) ?? []);
    return [title, ...more];
  }
  return [];
}

/** "p.m." */
function endsInAbbreviation(text: string): boolean {
  return text.endsWith('.') && text[text.length - 3] === '.' && isSmallAt(text, text.length - 2);
}

/** "MINUTES" on a line, and on the next, in small letters, "of the meeting of …": one title. */
function splitTitle({ lexicon }: MinutesContext, block: Block, next: Block | undefined): Passage | undefined {
  const { content } = block;
  if (next?.kind !== 'paragraph' || next.label !== undefined || next.content.text.length > LONGEST * 2)
    return undefined;
  if (!startsWithSmall(next.content.text) || !lexicon.is('minutes', withoutLetterSpacing(content.text)))
    return undefined;
  const { text } = next.content;
  const stop =
    text.endsWith('.') && isAlphanumericAt(text, text.length - 2) && isAlphanumericAt(text, text.length - 3);
  const rest = stop ? subPassage(next.content, 0, text.length - 1) : next.content;
  return joinPassages([content, rest], ' ');
}

/** "TOP 1 Opening of the meeting": the first item of the agenda. */
function isItem({ lexicon }: MinutesContext, { content }: Block): boolean {
  const counted = countedStart(content.text);
  return counted !== undefined && lexicon.is('itemWords', counted.series);
}

/** "Minutes of the meeting held on 3 May.": a title all the same, though it ends like a sentence. */
function callsItselfMinutes(context: MinutesContext, { text }: Passage): boolean {
  const [minutes] = findPhrases(text, context.lexicon.phrases('minutes'));
  return minutes?.start === 0 && splitSentences(text, context.document.packs).length === 1;
}

/** Lines at the very top, above who was there, that name a body and nothing else: "HOLLOWAY ALLOTMENT SOCIETY". */
function addBodyLines(context: MinutesContext, titles: Passage[]): void {
  const { document, lexicon } = context;
  for (const block of firstBlocks(document.blocks, 4)) {
    const { content, label } = block;
    if (attendanceKind(label?.name.text ?? content.text, document, lexicon) !== undefined) break;
    if (!titles.some(({ text }) => text === content.text) && isBodyLine(context, block)) titles.push(content);
  }
}

/** The first blocks that are no front matter and draw no line. */
function firstBlocks(blocks: readonly Block[], most: number): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    if (found.length === most) break;
    if (block.kind !== 'frontMatter' && block.kind !== 'rule') found.push(block);
  }
  return found;
}

function isBodyLine({ lexicon }: MinutesContext, { kind, label, content: { text } }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || label !== undefined || text.length > 80) return false;
  if (endsInLegalForm(lexicon, text)) return true;
  if (/[.:,。：]$/.test(text)) return false;
  return (
    lexicon.endsWith('organizations', text) ||
    text.split(' ').some((word) => lexicon.has('organizations', word) || lexicon.is('bodies', word))
  );
}

/** "… Association, Inc.", "… e. V.": the stop belongs to the legal form. */
export function endsInLegalForm(lexicon: MinutesContext['lexicon'], text: string): boolean {
  return (
    /\be\. ?V\.?$/.test(text) ||
    (text.endsWith('.') && lexicon.is('companySuffixes', text.split(' ').pop() ?? ''))
  );
}

/** True for words that hold a noun for a meeting or for minutes. */
export function namesMeeting({ lexicon }: MinutesContext, { text }: Passage): boolean {
  return holdsMeeting(text.length > LONGEST ? text.slice(0, LONGEST) : text, lexicon);
}

const holdsMeeting = rememberWith((text: string, lexicon: MinutesContext['lexicon']) =>
  (['meetings', 'minutes'] as const).some((table) => findPhrases(text, lexicon.phrases(table)).length > 0),
);

function isDateAlone(context: MinutesContext, passage: Passage): boolean {
  const mentions = findTimeMentions(passage.text, timeTables(context.document));
  if (mentions.length === 0) return false;
  let rest = passage.text;
  for (const { exact } of mentions) rest = rest.replace(exact, '');
  return !hasTwoLetters(rest);
}

/** The title without dates and marks at its ends. */
export function withoutDates(context: MinutesContext, passage: Passage): Passage[] {
  const mentions = findTimeMentions(passage.text, timeTables(context.document));
  const pieces: Passage[] = [];
  let from = 0;
  for (const mention of mentions) {
    pieces.push(subPassage(passage, from, mention.start));
    from = mention.end;
  }
  pieces.push(subPassage(passage, from, passage.text.length));
  return pieces.filter((piece) => hasLetter(piece.text));
}
