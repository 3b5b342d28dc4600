import { isInCapitals } from '../../mentions/is-in-capitals.js';
import { attendanceKind } from './attendance/attendance-kind.js';
import { foldCase } from '../../mentions/fold-case.js';
import { lexiconOf } from './lexicon.js';
import { outcomeTables } from './outcomes/outcome-tables.js';
import { phraseAt } from './outcomes/phrase-index.js';
import {
  isAlphanumericAt,
  isLetterAt,
  isSmallAt,
  startsWithCapital,
} from '../../mentions/letters-in-text.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';

/** So many such lines make a habit of the minutes: in capitals, and in ordinary letters, which labels of other kinds have too. */
const LEAST_CAPITALS = 2;
const LEAST = 3;
/** Most words of a heading in front of its text. */
const WORDS = 6;

/** Labels that are headings all the same. */
const headingKeys = new Set<LabelKey>(['start', 'end', 'next', 'previous', 'discussion', 'topic']);

/**
 * Lines that begin with their own heading: "CALL TO ORDER: The chair …", "Finance: The treasurer …". They are told by one of them
 * that heads a part of any meeting, and by the rest being neither people, votes nor labels of another kind.
 */
export function runInHeadings(document: Document): ReadonlySet<Block> {
  const labelled = document.blocks.filter(
    ({ kind, label }) => kind === 'paragraph' && label !== undefined && label.value.text !== '',
  );
  if (labelled.length < LEAST_CAPITALS) return new Set();
  const counts = new Map<string, number>();
  for (const block of labelled) counts.set(nameOf(block), (counts.get(nameOf(block)) ?? 0) + 1);
  const once = labelled.filter((block) => counts.get(nameOf(block)) === 1 && mayHead(document, block));
  const strong = once.filter((block) => isStrongLabel(block));
  const first = strong.findIndex((block) => isPartOfMeeting(document, block));
  // What stands before the first part of any meeting is its head.
  if (first >= 0 && strong.length - first >= LEAST) return new Set(strong.slice(first));
  const capitals = once.filter((block) => isHeadInCapitals(nameOf(block)));
  if (capitals.length >= LEAST_CAPITALS && capitals.some((block) => isPartOfMeeting(document, block)))
    return new Set(capitals);
  const open = once.filter((block) => !block.continues);
  if (open.length < LEAST || !open.some((block) => isPartOfMeeting(document, block))) return new Set();
  const named = namedAbove(document, open);
  const apart = open.filter((block) => !named.has(block));
  const sure = apart.filter((block) => isPartOfMeeting(document, block) || isPhrase(nameOf(block)));
  return new Set(apart.length >= LEAST && sure.length * 2 >= apart.length ? apart : []);
}

/** True for words in capitals that may head a part: four letters or more. */
export function isHeadInCapitals(words: string): boolean {
  if (!isInCapitals(words)) return false;
  let letters = 0;
  for (let i = 0; i < words.length && letters < 4; i++) if (isLetterAt(words, i)) letters++;
  return letters >= 4;
}

/** The words of a label without the number before them. */
function nameOf({ label }: Block): string {
  return (label?.name.text ?? '').replace(/^(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)] /, '');
}

/** "**Finance:** The treasurer …" */
function isStrongLabel({ label }: Block): boolean {
  const length = label?.name.text.length ?? 0;
  return (
    label?.name.marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= length) ===
    true
  );
}

function mayHead(document: Document, block: Block): boolean {
  const name = nameOf(block);
  if (!startsWithCapital(name) || /[\d,]/.test(name) || name.split(' ').length > WORDS) return false;
  const key = document.findLabel(name);
  if (key !== undefined && !headingKeys.has(key)) return false;
  if (attendanceKind(name, document, lexiconOf(document.packs)) !== undefined) return false;
  const tables = outcomeTables(document);
  const folded = foldCase(name);
  return (
    phraseAt(folded, tables.motionCues, 0) === undefined &&
    [tables.voteCues, tables.markers, tables.decisionMarkers].every(
      (index) => phraseAt<unknown>(folded, index, 0)?.end !== folded.length,
    )
  );
}

/** "Call to order", "New business", "Adjournment" */
function isPartOfMeeting(document: Document, block: Block): boolean {
  const name = nameOf(block);
  const key = document.findLabel(name);
  const lexicon = lexiconOf(document.packs);
  return key === 'start' || key === 'end' || lexicon.is('housekeeping', name) || lexicon.is('grouping', name);
}

/** Several words, a small one among them or behind the first: no name of a person. */
function isPhrase(name: string): boolean {
  if (/['’]s\b|&/.test(name)) return true;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
    if (isSmallAt(name, at + 1)) return true;
  return false;
}

/** Those whose label is one word that stands somewhere above: people are named in the attendance before they speak. */
function namedAbove(document: Document, labelled: readonly Block[]): ReadonlySet<Block> {
  const candidates = new Set(labelled.filter((block) => !nameOf(block).includes(' ')));
  const found = new Set<Block>();
  const words = new Set<string>();
  for (const block of document.blocks) {
    if (candidates.has(block) && words.has(nameOf(block))) found.add(block);
    addWords(block.content.text, words);
  }
  return found;
}

function addWords(text: string, words: Set<string>): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inWord = i < text.length && isAlphanumericAt(text, i);
    if (inWord && start < 0) start = i;
    else if (!inWord && start >= 0) {
      words.add(text.slice(start, i));
      start = -1;
    }
  }
}
