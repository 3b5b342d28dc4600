import { addDecision } from './add-decision.js';
import { blocksToRead, isProse } from './prose-below-facts.js';
import { behindOrdinal } from './ordinal-lead.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { markedClauses } from './marked-clauses.js';
import { openTables } from './open-tables.js';
import { findPhrases, mayHoldAny, phraseAt } from './phrase-index.js';
import { isHedged, readDecision, splitDecision } from './read-decision.js';
import { readMarker } from './read-marker.js';
import { ordinal } from '../ordinal.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { takenSpans } from './taken-spans.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { beforeMarks } from '../../../mentions/past-marks.js';
import {
  hasRun,
  isAlphanumericAt,
  isBetweenWordsAt,
  isCapitalAt,
  isLetterAt,
} from '../../../mentions/letters-in-text.js';
import type { DecisionSink } from './add-decision.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { MinutesContext, Section } from '../minutes-context.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';

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
      if (depth === announced)
        addDecision(
          sink,
          block,
          block.content,
          { start: markerEnd(sink, block.content), end: block.content.text.length },
          { start: 0, end: block.content.text.length },
        );
      continue;
    }
    if ((announced >= 0 || sink.counting) && readCounted(sink, block)) continue;
    announced = announces(sink, block.content.text) ? depth + 1 : -1;
    sink.counting = false;
    if (announced < 0) readSentences(sink, block);
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
      const start = markerEnd(sink, block.content);
      addDecision(
        sink,
        block,
        block.content,
        { start, end: block.content.text.length },
        { start: 0, end: block.content.text.length },
      );
    } else if (block.kind === 'paragraph') readSentences(sink, block);
  }
}

function isShouted(text: string): boolean {
  const words = text.slice(0, 200);
  return hasRun(words, isCapitalAt, 3) && words === words.toUpperCase();
}

function readSentences(sink: DecisionSink, block: Block): void {
  const passage = block.content;
  const source = foldedText(passage.text);
  const whole = { start: 0, end: source.text.length };
  // A mark at the start of the block names the decision up to its end.
  const start = markerEnd(sink, passage);
  if (start > 0 && start < whole.end) {
    addDecision(sink, block, passage, { start, end: whole.end }, whole);
    return;
  }
  // "Approved the minutes", "Deferred to May": an entry that begins with the decision.
  if (
    source.text.length <= 200 &&
    (beginsDecision(sink, source.text, source.folded) ||
      (block.kind === 'item' && endsDecision(sink, source.folded)))
  ) {
    addDecision(sink, block, passage, whole);
    return;
  }
  readClauses(sink, block, 0);
}

/** What the sentences of a block say from an offset on. */
function readClauses(sink: DecisionSink, block: Block, from: number): void {
  const passage = block.content;
  const source = foldedText(passage.text);
  if (!sink.counting && !mayTellDecision(source, sink.tables)) return;
  const clauses = sentencesOf(passage, sink.context.document.packs)
    .filter(({ end }) => end > from)
    .flatMap(({ start, end }) => markedClauses(source, sink.tables, { start: Math.max(start, from), end }));
  for (const span of clauses) {
    const marker = readMarker(source, sink.tables, span.start, span.end, sink.tables.decisionMarkers);
    const counted = sink.counting ? behindOrdinal(source, sink.tables, span.start, span.end) : undefined;
    const begin = marker?.end ?? counted;
    const found =
      begin === undefined
        ? readDecision(source, sink.tables, span.start, span.end)
        : { start: begin, end: span.end };
    if (found === undefined) continue;
    const first = behindOrdinal(source, sink.tables, found.start, found.end);
    if (first !== undefined) sink.counting = true;
    const told = { start: first ?? found.start, end: found.end };
    for (const part of splitDecision(source, sink.tables, told))
      addDecision(sink, block, passage, part, span);
  }
}

/** False for most texts: they have none of the words that decisions are told by. */
function mayTellDecision({ folded }: FoldedText, tables: OutcomeTables): boolean {
  const { decisionCues, decisionMarkers, decisionOpeners, frameVerbs } = tables;
  return mayHoldAny(folded, [decisionCues, decisionMarkers, decisionOpeners, frameVerbs]);
}

function beginsDecision(sink: DecisionSink, text: string, folded: string): boolean {
  const lead = phraseAt(folded, sink.tables.decisionLeads, 0);
  if (lead === undefined || text[lead.end] !== ' ') return false;
  return isAlphanumericAt(text, lead.end + 1) || '$€£“"'.includes(text[lead.end + 1] ?? ' ');
}

/** "Minutes of 4 May approved", "No objections, approved." */
function endsDecision(sink: DecisionSink, folded: string): boolean {
  const bare = trimEndMarks(folded, isBetweenWordsAt);
  const last = bare.slice(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('-')) + 1);
  return (
    bare.length > last.length + 6 &&
    sink.tables.decisionEnds.has(last) &&
    !isHedged(folded, sink.tables, 0, bare.length)
  );
}

function markerEnd(sink: DecisionSink, passage: Passage): number {
  const { text } = passage;
  return readMarker(foldedText(text), sink.tables, 0, text.length, sink.tables.decisionMarkers)?.end ?? 0;
}
