import { addReading, openMotion } from './open-motion.js';
import { findPhrases } from './phrase-index.js';
import { isCovered } from '../../../source/is-covered.js';
import { nothingMoved } from './motion-reading.js';
import { openTables } from './open-tables.js';
import { skipReference } from './motion-edges.js';
import { sourceSpan } from '../../../source/passage.js';
import { takenSpans } from './taken-spans.js';
import { textEvidence, withoutStop } from './motion-wording.js';
import type { AgendaItemDraft, MotionDraft } from '../../../resolution/draft.js';
import type { FoldedText } from './folded-text.js';
import type { MinutesContext } from '../minutes-context.js';
import type { MotionReading } from './motion-reading.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Passage } from '../../../source/passage.js';
import type { Wording } from './motion-wording.js';
import type { Span } from '../../../source/span.js';

/** A sentence that says how a vote ended and nothing else, under an item of the agenda: "Carried unanimously." */
export interface ResultSentence {
  /** Absent where no item stands above it: then it is about the sentence before. */
  readonly item: AgendaItemDraft | undefined;
  readonly about: Wording | undefined;
  readonly passage: Passage;
  readonly span: Span;
  readonly reading: MotionReading;
}

/** Longest sentence that is looked at, in UTF-16 units. */
const LONGEST = 120;

/**
 * Reads a sentence that says nothing but that something was carried or lost, with no subject but "the motion" and the like.
 * Undefined where it says anything else.
 */
export function readResultAlone(
  source: FoldedText,
  tables: OutcomeTables,
  { start, end }: Span,
): MotionReading | undefined {
  const { text, folded } = source;
  // A note in square brackets is the scribe's: it may be about anything.
  if (end - start > LONGEST || /[?？]/.test(text[end - 1] ?? '') || text[start] === '[') return undefined;
  const cues = findPhrases(folded, tables.motionCues, start, end);
  const result = cues.find(({ value, phrase }) => value.kind === 'result' && !tables.assents.has(phrase));
  const unanimous = cues.find(({ value }) => value.kind === 'unanimous');
  const told = result ?? unanimous;
  if (told === undefined) return undefined;
  // "No objections." may be said of anything, and whoever "is elected" is named elsewhere.
  if (result === undefined ? tables.consents.has(told.phrase) : isElection(told.phrase, tables))
    return undefined;
  const named = cues.find(({ value }) => value.kind === 'noun' || value.kind === 'poll');
  const value = result?.value.kind === 'result' ? result.value.result : undefined;
  // An item may be put off or taken from the agenda without a vote.
  if ((value === 'withdrawn' || value === 'deferred') && named === undefined) return undefined;
  const reference =
    named === undefined ? [] : [{ start: named.end, end: skipReference(text, named.end, end) }];
  const options = findPhrases(folded, tables.voteCues, start, end).filter(
    ({ value }) => value.kind === 'option' && value.option === 'yes',
  );
  // "Pour à l’unanimité"
  const read = [...reference, ...(unanimous === undefined ? [] : options)];
  if (!saysOnlyResult(source, tables, { start, end }, read)) return undefined;
  return {
    ...nothingMoved,
    result:
      result === undefined || value === undefined
        ? undefined
        : { value, span: { start: result.start, end: result.end } },
    unanimous: unanimous && { start: unanimous.start, end: unanimous.end },
  };
}

/** True where a sentence holds nothing but words for motions, votes and their results, small words, and what was read from it. */
export function saysOnlyResult(
  { text, folded }: FoldedText,
  tables: OutcomeTables,
  sentence: Span,
  read: readonly Span[],
): boolean {
  const { start, end } = sentence;
  return isCovered(text, sentence, [
    ...read,
    ...findPhrases(folded, tables.motionCues, start, end).filter((cue) => parts.has(cue.value.kind)),
    ...findPhrases(folded, tables.voteCues, start, end).filter((cue) => cue.value.kind !== 'option'),
    ...findPhrases(folded, tables.resultWords, start, end),
  ]);
}

/** Kinds of words of which a sentence of result consists, beside its small words. */
const parts = new Set(['noun', 'poll', 'unanimous', 'result']);

function isElection(words: string, { elections }: OutcomeTables): boolean {
  return elections.has(words.slice(words.lastIndexOf(' ') + 1));
}

/**
 * Makes a motion of each sentence of result that no motion and no decision of its item before it accounts for: what was voted
 * on is the item itself. Runs once motions and decisions are read.
 */
export function readResultSentences(context: MinutesContext): void {
  const { draft, resultSentences } = context;
  if (resultSentences.size === 0) return;
  const tables = openTables(context);
  const settled = new Map<AgendaItemDraft, number>();
  for (const outcome of [...draft.motions, ...draft.decisions]) {
    const { agendaItem: item } = outcome;
    if (item !== undefined) settled.set(item, Math.min(settled.get(item) ?? Infinity, startOf(outcome)));
  }
  const before = draft.motions.length;
  const decided = takenSpans(draft.decisions);
  for (const [at, { item, about, passage, span, reading }] of resultSentences) {
    const place = about && sourceSpan(about.passage, about.span.start, about.span.end);
    if (item !== undefined && (settled.get(item) ?? Infinity) < at) continue;
    if (item === undefined && (place === undefined || decided.touches(place))) continue;
    // "New business" was not voted on, but what the sentence before tells.
    const grouping = item !== undefined && context.lexicon.is('grouping', item.name);
    if (grouping && about?.passage !== passage) continue;
    if (item !== undefined) settled.set(item, at);
    const named = item?.evidence?.find(({ field }) => field === 'name');
    const wording = about && textEvidence(context, about);
    const [text, evidence] =
      item === undefined || grouping
        ? [withoutStop(about?.passage.text.slice(about.span.start, about.span.end) ?? ''), wording]
        : [item.name, named && { ...named, field: 'text' }];
    const motion: MotionDraft = {
      text,
      movers: [],
      seconders: [],
      ...(item === undefined ? {} : { agendaItem: item }),
      evidence: evidence === undefined ? [] : [evidence],
    };
    addReading(context, tables, openMotion(motion, true), passage, reading, span);
  }
  if (draft.motions.length > before) draft.motions.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ evidence = [] }: Pick<MotionDraft, 'evidence'>): number {
  return evidence.reduce((least, { start }) => Math.min(least, start), Infinity);
}
