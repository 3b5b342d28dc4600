import { addDecision } from './add-decision.js';
import { behindOrdinal } from './ordinal-lead.js';
import { foldedText } from './folded-text.js';
import { markedClauses } from './marked-clauses.js';
import { mayHoldAny, phraseAt } from './phrase-index.js';
import { isHedged, readDecision, splitDecision } from './read-decision.js';
import { readMarker } from './read-marker.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import { isAlphanumericAt, isBetweenWordsAt } from '../../../mentions/letters-in-text.js';
import type { DecisionSink } from './add-decision.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';

/** Reads a block: as one decision where it begins with a mark or with what was decided, else sentence by sentence. */
export function readDecisionSentences(sink: DecisionSink, block: Block): void {
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
    addDecision(sink, block, passage, { start: behindLead(sink, source), end: whole.end }, whole);
    return;
  }
  readClauses(sink, block, 0);
}

/** What the sentences of a block say from an offset on. */
export function readClauses(sink: DecisionSink, block: Block, from: number): void {
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

/** "Resolved that| the fee be raised": the words that lead on to a clause are none of it. */
function behindLead({ tables }: DecisionSink, { folded }: FoldedText): number {
  const lead = phraseAt(folded, tables.decisionLeads, 0);
  const last = lead === undefined ? 0 : lead.phrase.lastIndexOf(' ') + 1;
  return last > 0 && phraseAt(folded, tables.joiners, last)?.end === lead?.end ? (lead?.end ?? 0) : 0;
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

/** Where a mark at the start of a passage ends ("AGREED:"); 0 where none stands there. */
export function markerEnd(sink: DecisionSink, passage: Passage): number {
  const { text } = passage;
  return readMarker(foldedText(text), sink.tables, 0, text.length, sink.tables.decisionMarkers)?.end ?? 0;
}
