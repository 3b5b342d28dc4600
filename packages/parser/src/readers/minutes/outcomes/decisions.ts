import { addDecision } from './add-decision.js';
import { blocksToRead, isProse } from './prose-below-facts.js';
import { behindOrdinal } from './ordinal-lead.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { openTables } from './open-tables.js';
import { findPhrases } from './phrase-index.js';
import { ordinal } from '../ordinal.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { takenSpans } from './taken-spans.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import { hasRun, isCapitalAt, isLetterAt } from '../../../mentions/letters-in-text.js';
import { readDecisionSentences, readClauses, markerEnd } from './read-decision-sentences.js';
import type { DecisionSink } from './add-decision.js';
import type { Block } from '../../../blocks/block.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';

/** Sections in which nothing is decided. */
const skipped = new Set<string>(['action', 'next', 'agenda']);

/** What the meeting decided: lists of decisions, marked lines ("AGREED: …") and sentences ("It was agreed that …"). */
export function readDecisions(context: MinutesContext): void {
  const tables = openTables(context);
  const sink: DecisionSink = {
    context,
    tables,
    // "Approved minutes of May" as the title decides nothing.
    taken: takenSpans([...context.draft.motions, ...context.draft.actionItems, context.draft.name]),
    counting: false,
    seen: new Map(),
  };
  for (const section of context.sections) {
    if (isDecisionSection(section, tables)) readList(sink, section);
    else if (section.key === undefined || !skipped.has(section.key)) {
      readHeading(sink, section);
      readText(sink, blocksToRead(section));
    } else if (section.key === 'agenda') {
      const again = discussionAt(section.blocks);
      readMarked(sink, section.blocks.slice(0, again));
      readText(sink, section.blocks.slice(again));
    }
  }
}

/** Notes kept right in the agenda: below its items, what is marked as decided was. */
function readMarked(sink: DecisionSink, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const { content } = block;
    if (block.kind !== 'item' || (block.depth ?? 0) === 0) continue;
    const start = markerEnd(sink, content);
    const whole = { start: 0, end: content.text.length };
    if (start > 0 && start < whole.end) addDecision(sink, block, content, { start, end: whole.end }, whole);
  }
}

/** Where an agenda goes over into what was discussed: its numbers begin again, or prose follows its last item. */
function discussionAt(blocks: readonly Block[]): number {
  const firsts = blocks.flatMap(({ number, depth }, at) =>
    depth === 0 && ordinal(number) === 1 ? [at] : [],
  );
  let last = blocks.length - 1;
  while (last >= 0 && blocks[last]?.kind !== 'item') last--;
  const prose = blocks.findIndex((block, at) => at > last && last >= 0 && isProse(block));
  return firsts[1] ?? (prose < 0 ? blocks.length : prose);
}

/** "2. Minutes; the minutes were approved": what a numbered line says behind the name of its item. */
function readHeading(sink: DecisionSink, { heading }: Section): void {
  if (heading?.kind !== 'item') return;
  const { content } = heading;
  const { text } = content;
  for (let i = 0; i < text.length && i <= HEADLINE; i++)
    if (';:.'.includes(text.charAt(i)) && text[i + 1] === ' ' && isCapitalAt(text, i + 2))
      return readClauses(sink, heading, i + 2);
}

/** Longest name of an item before what was decided on it. */
const HEADLINE = 120;

/** Running text, with lists that a line announces as decided ("The board agreed:"). */
function readText(sink: DecisionSink, blocks: readonly Block[]): void {
  let announced = -1;
  sink.counting = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') {
      announced = -1;
      continue;
    }
    const depth = block.kind === 'item' ? (block.depth ?? 0) : -1;
    if (announced >= 0 && depth >= announced) {
      if (depth === announced) addEntry(sink, block);
      continue;
    }
    if ((announced >= 0 || sink.counting) && readCounted(sink, block)) continue;
    announced = announces(sink, block.content.text) ? depth + 1 : -1;
    sink.counting = false;
    if (announced < 0) readDecisionSentences(sink, block);
  }
}

/** "Primero.- Aprobar …": one of several decisions, each in a paragraph or sentence of its own. */
function readCounted(sink: DecisionSink, block: Block): boolean {
  const source = foldedText(block.content.text);
  let found = false;
  for (const sentence of sentencesOf(block.content, sink.context.document.packs)) {
    const start = behindOrdinal(source, sink.tables, sentence.start, sentence.end);
    if (start === undefined) continue;
    addDecision(sink, block, block.content, { start, end: sentence.end }, sentence);
    found = true;
  }
  sink.counting ||= found;
  return found;
}

/** "It was agreed:", "Acuerdan:", "Decisions:" */
function announces(sink: DecisionSink, text: string): boolean {
  const colon = /[:：]$/.test(text);
  if (!colon || text.length > 480) return false;
  const folded = foldCase(text);
  const bare = folded.slice(0, beforeMarks(folded, 0, folded.length, ':：'));
  if (sink.tables.decisionHeadings.has(bare)) return true;
  const cues = findPhrases(folded, sink.tables.decisionCues);
  const last = cues[cues.length - 1];
  return (
    last !== undefined && last.value !== 'passive' && bare.length - last.end <= (text.length > 160 ? 2 : 24)
  );
}

function isDecisionSection(section: Section, tables: OutcomeTables): boolean {
  if (section.key === 'decision') return true;
  const { heading } = section;
  if (heading === undefined) return false;
  const words = foldCase(heading.label?.value.text === '' ? heading.label.name.text : heading.content.text);
  let start = 0;
  while (start < words.length && !isLetterAt(words, start)) start++;
  const bare = words.slice(start, beforeMarks(words, start, words.length, ':：'));
  // "Individual members approved": what was approved is listed below.
  const last = bare.slice(bare.lastIndexOf(' ') + 1);
  return tables.decisionHeadings.has(bare) || (bare.length <= 48 && tables.decisionEnds.has(last));
}

/** Every outermost entry is a decision, unless it moves something or gives somebody a task. */
function readList(sink: DecisionSink, section: Section): void {
  const value = section.heading?.label?.value;
  if (section.heading !== undefined && value !== undefined && value.text !== '')
    addDecision(sink, section.heading, value, { start: 0, end: value.text.length });
  const items = section.blocks.some((block) => block.kind === 'item');
  const shouts = section.blocks.every(({ content }) => isShouted(content.text));
  for (const block of section.blocks) {
    // "1. APPROVAL OF THE MINUTES" among sentences heads what was decided on it.
    if (!shouts && isShouted(block.content.text)) continue;
    if (block.kind === 'item' && (block.depth ?? 0) > 0) continue;
    if (block.kind === 'item' || (block.kind === 'paragraph' && !items)) {
      addEntry(sink, block);
    } else if (block.kind === 'paragraph') readDecisionSentences(sink, block);
  }
}

/** One entry of a list of decisions, without the word that marks it as one. */
function addEntry(sink: DecisionSink, block: Block): void {
  const { content } = block;
  const end = content.text.length;
  addDecision(sink, block, content, { start: markerEnd(sink, content), end }, { start: 0, end });
}

function isShouted(text: string): boolean {
  const words = text.slice(0, 200);
  return hasRun(words, isCapitalAt, 3) && words === words.toUpperCase();
}
