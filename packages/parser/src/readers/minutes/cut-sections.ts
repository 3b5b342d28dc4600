import { attendanceKind } from './attendance/attendance-kind.js';
import { isResultLine } from './outcomes/is-result-line.js';
import { lexiconOf } from './lexicon.js';
import { numberedTopics } from './numbered-topics.js';
import { ordinal } from './ordinal.js';
import { plainHeadings } from './plain-headings.js';
import { repeatedTopics } from './repeated-topics.js';
import { isHeadInCapitals, runInHeadings } from './run-in-headings.js';
import { sectionKey } from './section-key.js';
import type { Block } from '../../blocks/block.js';
import type { Document } from '../../document/document.js';
import type { LabelKey } from '../../languages/label-words.js';
import type { Section } from './minutes-context.js';

/** Ranks below the six of true headings and the strong line's seven. */
const CAPITALS = 7;
const NUMBERED = 8;
const LABEL = 9;

/**
 * Cuts the document at its headings and at what stands for one: a line in capitals, a numbered line with text below it, a
 * known label alone above what belongs to it.
 */
export function cutSections(document: Document): Section[] {
  const sections: Section[] = [];
  let current = firstSection();
  const open: { rank: number; section: Section }[] = [];
  const topics = new Set([
    ...numberedTopics(document.blocks, lexiconOf(document.packs)),
    ...repeatedTopics(document.blocks),
  ]);
  // Minutes that head or number their topics need no other sign of them.
  const headings = document.blocks.filter(({ kind, level }) => kind === 'heading' && level !== 7).length;
  // A title alone heads no topic.
  const runIn = topics.size === 0 && headings <= 1 ? runInHeadings(document) : new Set<Block>();
  if (topics.size === 0 && headings === 0)
    for (const block of plainHeadings(document.blocks)) topics.add(block);
  sections.push(current);
  for (const [at, block] of document.blocks.entries()) {
    const key = sectionKey(document, block) ?? agendaKey(document, block, document.blocks[at + 1]);
    const rank = runIn.has(block)
      ? CAPITALS
      : headingRank(document, block, document.blocks[at + 1], key, topics);
    if (rank === undefined) {
      current.blocks.push(block);
      continue;
    }
    while (open.length > 0 && (open[open.length - 1]?.rank ?? 0) >= rank) open.pop();
    const parent = open[open.length - 1]?.section;
    current = {
      heading: block,
      key,
      runIn: runIn.has(block),
      level: open.length + 1,
      parent,
      blocks: [],
      item: undefined,
    };
    open.push({ rank, section: current });
    sections.push(current);
  }
  return sections;
}

/** What stands above the first heading. */
export function firstSection(): Section {
  return {
    heading: undefined,
    key: undefined,
    runIn: false,
    level: 1,
    parent: undefined,
    blocks: [],
    item: undefined,
  };
}

function headingRank(
  document: Document,
  block: Block,
  next: Block | undefined,
  key: LabelKey | undefined,
  topics: ReadonlySet<Block>,
): number | undefined {
  if (block.kind === 'heading') return block.level ?? 1;
  if (topics.has(block)) return NUMBERED;
  if (block.kind !== 'paragraph') return undefined;
  if (key !== undefined && (block.label === undefined || block.label.value.text === '')) return LABEL;
  // "Topic: The roof" names an item as a heading would.
  if (key === 'topic' && (block.label?.value.text.length ?? 0) <= TOPIC) return LABEL;
  if (listsPeople(document, block, next)) return LABEL;
  return isLineInCapitals(block) && !isResultLine(block.content.text, document) ? CAPITALS : undefined;
}

/** Longest name of a topic behind its label. */
const TOPIC = 100;

/** Most words of a line that names the agenda below it. */
const AGENDA_WORDS = 7;

/** "Tagesordnung der öffentlichen Sitzung", "Draft agenda" over the first item of a numbered list. */
function agendaKey(document: Document, block: Block, next: Block | undefined): LabelKey | undefined {
  if (block.kind !== 'paragraph' || block.label !== undefined) return undefined;
  if (next?.kind !== 'item' || ordinal(next.number) !== 1 || /[.!?。]$/.test(block.content.text))
    return undefined;
  const words = block.content.text.split(' ');
  if (words.length > AGENDA_WORDS) return undefined;
  const ends = [1, 2, 3].flatMap((n) => [words.slice(0, n), words.slice(-n)]);
  return ends.some((part) => document.findLabel(part.join(' ')) === 'agenda') ? 'agenda' : undefined;
}

/** "Council attendees:", or the same without a colon over a list: no label known as a whole, but one with the people it is said of. */
function listsPeople(document: Document, { label, content }: Block, next: Block | undefined): boolean {
  // "Officers, clerks and staff present:" is too long a list for a label.
  const above = next?.kind === 'item' || (/[:：]$/.test(content.text) && next?.continues === true);
  if (label === undefined ? !above : label.value.text !== '') return false;
  const words = label?.name.text ?? content.text;
  return attendanceKind(words, document, lexiconOf(document.packs)) !== undefined;
}

/** "FIRE DEPARTMENT" on a line of its own. */
function isLineInCapitals({ content: { text }, continues }: Block): boolean {
  return !continues && text.length <= 60 && !/[.!?,;]$|\|/.test(text) && isHeadInCapitals(text);
}
