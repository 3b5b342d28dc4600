import { addInitials } from './add-initials.js';
import { areInitials, isNick } from './name-form.js';
import { attendanceKind } from './attendance-kind.js';
import { cite, subPassage } from '../../../source/passage.js';
import { findPhrases } from '../../../languages/phrases.js';
import { groupNameLength } from './group-name.js';
import { labelledValues } from '../labelled-values.js';
import { readIntroducedLists } from './read-introduced-lists.js';
import { readMarkedTables } from './read-marked-tables.js';
import { readOfficeLabels } from './read-office-labels.js';
import { readPeopleBlocks } from './read-people-blocks.js';
import { readPeopleList } from './read-people-list.js';
import { readProseAttendance } from './read-prose-attendance.js';
import { readTitledLists } from './read-titled-list.js';
import { readSideBySide, standBeside } from './read-side-by-side.js';
import { minuteTakerKind } from './read-minute-taker.js';
import { readEntry } from './read-entry.js';
import { readSpeakers } from './read-speakers.js';
import { splitNames } from './split-names.js';
import { startsWithSmall } from '../../../mentions/letters-in-text.js';
import type { AttendanceKind } from './attendance-kind.js';
import type { Block } from '../../../blocks/block.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

const present: AttendanceKind = { presence: 'present', roles: [], remote: false, office: false };

/** Blocks at the top and at the end in which offices and counts stand. */
const TOP = 40;
const END = 12;

/** Who was there, who was not, and in which part: lists under headings, labelled lines, sentences, speakers. */
export function readAttendance(context: MinutesContext): void {
  const kinds = new Map<Section, AttendanceKind>();
  for (const [at, section] of context.sections.entries()) {
    const kind = kindOfSection(context, section, kinds);
    if (kind === undefined) continue;
    kinds.set(section, kind);
    const left = context.sections[at - 1];
    const beside = left === undefined || !standBeside(context, left, section) ? undefined : kinds.get(left);
    if (beside !== undefined) {
      readSideBySide(context, section.blocks, beside, kind);
      continue;
    }
    const value = section.heading?.label?.value;
    if (value !== undefined && value.text !== '') readPeopleList(context, value, kind);
    readPeopleBlocks(context, section.blocks, kind);
  }
  readMarkedTables(context, new Set([...kinds.keys()].flatMap(({ blocks }) => blocks)));
  readLabels(context, kinds);
  readCounts(context);
  readIntroducedLists(context, kinds);
  const titled = readTitledLists(context);
  readOfficeLabels(context);
  readInitialsKey(context);
  readProseAttendance(context, titled);
  addInitials(context);
  readSpeakers(context);
}

function kindOfSection(
  context: MinutesContext,
  section: Section,
  kinds: ReadonlyMap<Section, AttendanceKind>,
): AttendanceKind | undefined {
  const { heading, parent } = section;
  if (heading === undefined) return undefined;
  const words = heading.label?.name.text ?? heading.content.text;
  const own = attendanceKind(words, context.document, context.lexicon);
  const above = section.blocks[0];
  if (
    own?.office === true &&
    !(heading.label === undefined ? isNameLine(context, above) : heading.label.value.text === '')
  )
    return undefined;
  if (own !== undefined) return own;
  // "Attendance" with "Staff" and "Others" below it.
  return section.key === undefined && parent !== undefined ? kinds.get(parent) : undefined;
}

/** "Ada Brook, Ben Hill" on the line right below "Scribe". */
function isNameLine({ lexicon }: MinutesContext, block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || !block.continues || block.label !== undefined) return false;
  return splitNames(block.content, lexicon).every((piece) => {
    const entry = readEntry(piece, lexicon);
    return entry?.kind === 'person' && (!entry.loose || block.indent > 0);
  });
}

/** Labelled lines, front matter and forms; those inside attendance sections were read with their section. */
function readLabels(context: MinutesContext, kinds: ReadonlyMap<Section, AttendanceKind>): void {
  const read = new Set(
    [...kinds.keys()].flatMap((section) => [
      ...section.blocks,
      ...(section.heading === undefined ? [] : [section.heading]),
    ]),
  );
  const { blocks } = context.document;
  const nicks: { value: Passage; kind: AttendanceKind }[] = [];
  for (const { key, name, value, block, at } of labelledValues(context.document)) {
    if (key === 'start' && at < TOP) readOpener(context, value);
    if (at < TOP && value.text.includes(' ')) readMinuteTaker(context, key, value);
    if (read.has(block) && block.kind !== 'row') continue;
    const kind = attendanceKind(name.text, context.document, context.lexicon);
    // Further down "Chair: …" may be said of another meeting, or of a candidate.
    if (kind?.office === true && !kind.roles.includes('speaker') && at >= TOP && at < blocks.length - END)
      continue;
    if (kind !== undefined && !isColumn(context, name.text)) readPeopleList(context, value, kind);
    if (kind?.office === true && isNick(value.text)) nicks.push({ value, kind });
  }
  // "Scribe: bhill" above the list that tells who bhill is.
  for (const { value, kind } of nicks) addToNick(context, value, kind);
  // A first name alone says who it is once the lists were read.
  for (const { key, value, at } of labelledValues(context.document))
    if (at < TOP && !value.text.includes(' ')) readMinuteTaker(context, key, value);
  blocks.slice(0, TOP).forEach((block, at) => {
    const { label } = block;
    if (label === undefined || label.value.text === '' || read.has(block) || block.kind === 'row') return;
    const kind = attendanceKind(label.name.text, context.document, context.lexicon);
    if (kind === undefined && isAlsoPresent(context, blocks, at))
      readPeopleList(context, label.value, present);
    if (kind === undefined || kind.office) return;
    // "Officers present: …": no label known as a whole, but one with the people it is said of.
    // "New members: Everybody is encouraged to …" tells of something else.
    if (context.document.findLabel(label.name.text) === undefined && !isSentence(label.value.text))
      readPeopleList(context, label.value, kind);
    for (const below of linesBelow(blocks, at)) readPeopleList(context, below.content, kind);
  });
}

function addToNick({ document, people }: MinutesContext, value: Passage, { roles }: AttendanceKind): void {
  const known = people.find(value.text);
  if (known?.presence !== 'present' || roles.every((role) => known.roles.includes(role))) return;
  known.roles.push(...roles.filter((role) => !known.roles.includes(role)));
  (known.evidence ??= []).push(cite(document.source, value, 0, value.text.length));
}

/** "Call to order: 6:32 p.m. by Ada Brook": who opened the meeting is in the chair. */
function readOpener(context: MinutesContext, value: Passage): void {
  const [by] = findPhrases(value.text, context.lexicon.phrases('openers'));
  if (by !== undefined)
    readPeopleList(context, subPassage(value, by.end, value.text.length), {
      presence: 'present',
      roles: ['chair'],
      remote: false,
      office: true,
    });
}

/** "Minutes: Ada Brook" at the top: who took them. */
function readMinuteTaker(context: MinutesContext, key: LabelKey, value: Passage): void {
  const kind = minuteTakerKind(context, key, value);
  if (kind !== undefined) readPeopleList(context, value, kind);
}

/** "Staff: Ada Brook" right below a line that says who was there, or was not. */
function isAlsoPresent({ document, lexicon }: MinutesContext, blocks: readonly Block[], at: number): boolean {
  const [above, block] = [blocks[at - 1], blocks[at]];
  if (block?.label === undefined || !block.continues || above?.label === undefined) return false;
  const words = block.label.name.text;
  return (
    document.findLabel(words) === undefined &&
    lexicon.has('groups', words.slice(words.lastIndexOf(' ') + 1)) &&
    attendanceKind(above.label.name.text, document, lexicon)?.office === false
  );
}

/** A sentence with its verb: most of its words are small. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => startsWithSmall(word));
  return /[.!?]$/.test(text) && words.length > 5 && small.length * 2 > words.length;
}

/** Lines set in under the value of a label, without a blank line or label between: its list goes on. */
function linesBelow(blocks: readonly Block[], at: number): Block[] {
  const found: Block[] = [];
  const column = blocks[at]?.indent ?? 0;
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (
      block?.kind !== 'paragraph' ||
      !block.continues ||
      block.label !== undefined ||
      (block.indent ?? 0) < column + 4
    )
      break;
    found.push(block);
  }
  return found;
}

/** A line at the top that gives each name with its initials: "Rosa Weber (RW), Piet Maas (PM)". */
function readInitialsKey(context: MinutesContext): void {
  for (const { kind, content, label } of context.document.blocks.slice(0, TOP)) {
    if (kind !== 'paragraph' || label !== undefined || content.text.length > 2000) continue;
    if ((content.text.match(/ \([^()]{2,4}\)/g) ?? []).length < 2) continue;
    const entries = splitNames(content, context.lexicon).map((piece) =>
      /^([^()]{3,60}) \(([^()]{2,4})\)$/.exec(piece.text),
    );
    const keyed = entries.filter(
      (entry) => entry !== null && areInitials(entry[2] ?? '', entry[1] ?? ''),
    ).length;
    if (keyed > 1 && keyed * 5 >= entries.length * 4) readPeopleList(context, content, present);
  }
}

/** "Residents: 17": a group by its label, with its number behind. */
function readCounts(context: MinutesContext): void {
  const { document, lexicon, people } = context;
  for (const block of document.blocks.slice(0, TOP)) {
    const { label } = block;
    if (
      label === undefined ||
      !/^\d{1,4}\b(?![.:/-]\d)/.test(label.value.text) ||
      label.value.text.length > 60
    )
      continue;
    if (groupNameLength(label.name.text, lexicon) !== label.name.text.length) continue;
    people.add({
      kind: 'group',
      name: label.name.text,
      presence: 'present',
      evidence: [cite(document.source, block.content, 0, block.content.text.length)],
    });
  }
}

/** "Who" and "members" are attendance labels only where no table column is meant. */
function isColumn(context: MinutesContext, words: string): boolean {
  return (
    context.lexicon.is('presenterColumns', words) && context.document.findLabel(words) === 'participants'
  );
}
