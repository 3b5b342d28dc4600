import { addAction } from './add-action.js';
import { findPhrases, mayBeginIn, mayHoldAny, phraseAt } from './phrase-index.js';
import { foldedText } from './folded-text.js';
import { isHedged } from './read-decision.js';
import { markedClauses } from './marked-clauses.js';
import { ownedClauses } from './owned-clauses.js';
import { readAction } from './read-action.js';
import { readMarker } from './read-marker.js';
import { readNamesAfter } from './read-names-after.js';
import { sentencesOf } from '../../../mentions/sentences.js';
import { pastMarks } from '../../../mentions/past-marks.js';
import { lettersEnd } from '../../../mentions/letters-in-text.js';
import type { ActionReading } from './read-action.js';
import type { ActionSink, Words } from './add-action.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';

/** Reads the sentences of a block, below the words of the one above; gives those that a mark in the next block is about. */
export function readTaskSentences(
  sink: ActionSink,
  block: Block,
  above: Words | undefined,
  concluding: boolean,
): Words | undefined {
  const { context, tables } = sink;
  const passage = block.content;
  const source = foldedText(passage.text);
  const sentences = sentencesOf(passage, context.document.packs);
  if (!mayTellTask(source, tables)) {
    const last = sentences[sentences.length - 1];
    return last === undefined ? above : { passage, span: last };
  }
  let before = above;
  for (const sentence of joinFields(source, tables, sentences))
    for (const clause of markedClauses(source, tables, sentence))
      for (const span of ownedClauses(source, tables, clause))
        before = readClause(sink, block, source, span, before, concluding);
  return before;
}

/** Reads a clause; gives the words that a mark behind it is about. */
function readClause(
  sink: ActionSink,
  block: Block,
  source: FoldedText,
  span: Span,
  before: Words | undefined,
  concluding: boolean,
): Words | undefined {
  const { context, tables } = sink;
  const passage = block.content;
  const item = context.itemOf.get(block);
  const marker = readMarker(source, tables, span.start, span.end);
  if (marker === undefined) {
    readUnmarked(sink, block, source, span, concluding);
    return { passage, span };
  }
  const named = readNamesAfter(source, marker.end, span.end, tables.names);
  const last = named[named.length - 1];
  // "ACTION: Ada" below what she is to do.
  if (
    marker.sure &&
    last !== undefined &&
    pastMarks(source.text, last.whole.end, span.end, '.)]') >= span.end
  ) {
    if (before === undefined) return before;
    const above = foldedText(before.passage.text);
    const task = readAction(above, tables, before.span.start, before.span.end, 'list');
    if (task !== undefined)
      addAction(sink, before.passage, task, { item, owners: named.map((name) => ({ passage, span: name })) });
    return before;
  }
  const reading = readAction(source, tables, marker.end, span.end, 'list');
  const owners = marker.owners.map((owner) => ({ passage, span: owner }));
  if (reading !== undefined && (marker.sure || reading.form !== 'none'))
    addAction(sink, passage, reading, { item, owners, whole: span });
  return before;
}

/** A clause without a mark: "Ada will …", "Ada to …". */
function readUnmarked(
  sink: ActionSink,
  block: Block,
  source: FoldedText,
  span: Span,
  concluding: boolean,
): void {
  const { context, tables } = sink;
  const passage = block.content;
  const item = context.itemOf.get(block);
  const given = mayBeginIn(source.folded, [tables.duties, tables.reports], span.start, span.end);
  const reading =
    (given
      ? (readAction(source, tables, span.start, span.end, 'text') ?? insideSentence(source, tables, span))
      : undefined) ?? ownPlan(source, tables, block, span);
  if (reading !== undefined) {
    if (reading.form === 'bare') sink.bare++;
    addAction(sink, passage, reading, { item, whole: span });
    return;
  }
  if (!given) return;
  const doubtful = readAction(source, tables, span.start, span.end, 'habit');
  const handed = doubtful ?? handedTask(source, tables, block, span);
  if (handed !== undefined && (concluding || handed !== doubtful))
    addAction(sink, passage, handed, { item, whole: span });
  else if (doubtful !== undefined) sink.doubtful.push({ passage, reading: doubtful, item, whole: span });
}

/** False for most texts: they have none of the words that tasks are told by, or that part one from another. */
function mayTellTask({ folded }: FoldedText, tables: OutcomeTables): boolean {
  const { duties, reports, firstPerson, markers, decisionMarkers, fields } = tables;
  return mayHoldAny(folded, [duties, reports, firstPerson, markers, decisionMarkers, fields]);
}

/** "Due: 3 May." and "Status: open." behind a sentence belong to it. */
function joinFields(
  { text, folded }: FoldedText,
  tables: OutcomeTables,
  sentences: readonly Span[],
): readonly Span[] {
  if (!mayHoldAny(folded, [tables.fields])) return sentences;
  const joined: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const field = phraseAt(folded, tables.fields, sentence.start, sentence.end);
    const last = joined[joined.length - 1];
    if (last !== undefined && field !== undefined && /^ ?[:：]/.test(text.slice(field.end, field.end + 2)))
      last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}

/** "The roof: Ada to ask for bids", "No objection, Ada will open an issue": the task begins inside the sentence. */
function insideSentence(source: FoldedText, tables: OutcomeTables, span: Span): ActionReading | undefined {
  for (let i = span.start; i < span.end; i++) {
    const ch = source.text[i] ?? '';
    if (!':;,：；，'.includes(ch) || (source.text[i + 1] !== ' ' && ch < '\u3000')) continue;
    const reading = readAction(source, tables, i + 1, span.end, 'text');
    if (reading !== undefined && (ch === ':' || ch === '：' || reading.form !== 'pledge')) return reading;
  }
  return undefined;
}

/** "The repository needs a name @ada @bo": an entry about something to be done that ends with handles. */
function handedTask(
  source: FoldedText,
  tables: OutcomeTables,
  block: Block,
  span: Span,
): ActionReading | undefined {
  if (block.kind !== 'item' || span.end < source.text.length - 1) return undefined;
  const due = findPhrases(source.folded, tables.duties, span.start, span.end).some((cue) =>
    tables.needs.has(cue.phrase),
  );
  if (!due) return undefined;
  const reading = readAction(source, tables, span.start, span.end, 'list');
  if (
    reading === undefined ||
    reading.form !== 'label' ||
    !reading.owners.every(({ start }) => source.text[start] === '@' && start >= reading.text.end)
  )
    return undefined;
  return reading;
}

/** "Ada: I will ask for bids." in a transcript whose speaker is known. */
function ownPlan(
  source: FoldedText,
  tables: OutcomeTables,
  block: Block,
  span: Span,
): ActionReading | undefined {
  const { label } = block;
  if (label === undefined || !tables.names.isPerson(label.name.text)) return undefined;
  const { text, folded } = source;
  let at = span.start === 0 ? label.name.text.length : span.start;
  at = pastMarks(text, at, span.end, ':：');
  const cue = phraseAt(folded, tables.firstPerson, at, span.end);
  // "I will back this if …" promises nothing yet.
  if (cue === undefined || isHedged(folded, tables, cue.end, span.end)) return undefined;
  const task = readAction(source, tables, cue.end, span.end, 'list');
  const verb = folded[cue.end] === ' ' ? cue.end + 1 : cue.end;
  if (
    task === undefined ||
    task.form !== 'none' ||
    tables.notTasks.has(folded.slice(verb, lettersEnd(folded, verb, cue.end + 24)))
  )
    return undefined;
  return { ...task, owners: [{ start: 0, end: label.name.text.length }], form: 'duty' };
}
