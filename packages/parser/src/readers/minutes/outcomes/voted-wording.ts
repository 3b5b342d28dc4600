import { hasHan } from '../../../mentions/letters-in-text.js';
import { headingOf } from './motion-wording.js';
import { beforeMarks, pastMarks } from '../../../mentions/past-marks.js';
import { foldCase } from '../../../mentions/fold-case.js';
import { foldedText } from './folded-text.js';
import { behindManner } from './behind-manner.js';
import { findPhrases, phraseAt } from './phrase-index.js';
import { readDecision } from './read-decision.js';
import { readMarker } from './read-marker.js';
import { saysNoMore } from './motion-reading.js';
import { saysOnlyResult } from './result-sentence.js';
import { trimWording } from './motion-edges.js';
import type { Block } from '../../../blocks/block.js';
import type { FoldedText } from './folded-text.js';
import type { LabelKey } from '../../../languages/label-words.js';
import type { MotionReading } from './motion-reading.js';
import type { MotionState } from './motion-state.js';
import type { OutcomeTables } from './outcome-tables.js';
import type { Span } from '../../../source/span.js';
import type { Wording } from './motion-wording.js';

/** What was voted on where no sentence moved it: the words beside the count, else the sentence before, else the heading. */
export function votedWording(
  { context, tables, section, before }: MotionState,
  block: Block,
  reading: MotionReading,
  sentence: Span,
): Wording | undefined {
  const parts = [reading.vote?.span, reading.result?.span, reading.unanimous]
    .filter((span) => span !== undefined)
    .sort((a, b) => a.start - b.start);
  const { label } = block;
  const key = label === undefined ? undefined : context.document.findLabel(label.name.text);
  // "Resolved: 5 for, 0 against" is about the item, whatever was said before, unless that is what was decided.
  const resolves = key !== undefined && outcomeKeys.has(key) && sentence.start === 0;
  if (
    label !== undefined &&
    !resolves &&
    label.value.text !== '' &&
    reading.rest > 0 &&
    reading.rest <= 60 &&
    sentence.start === 0
  ) {
    // "Budget: 5 for, 0 against"
    const end = label.name.text.length;
    const first = parts[0]?.start ?? 0;
    if (first >= end && !isVoteWord(label.name.text, tables))
      return { passage: label.name, span: { start: 0, end } };
  }
  const decided = decidedWords(block.content.text, tables, reading, sentence);
  if (decided !== undefined) return { passage: block.content, span: decided };
  const { text } = block.content;
  const words = resolves ? { start: label?.name.text.length ?? 0, end: sentence.end } : sentence;
  const source = foldedText(text);
  // "Der Vorstand wird bei 2 Enthaltungen entlastet" says what was voted on, however short it is.
  const told =
    reading.rest > LITTLE && readDecision(source, tables, sentence.start, sentence.end) !== undefined;
  const own =
    (saysNoMore(reading) && !told) || saysOnlyResult(source, tables, words, parts)
      ? undefined
      : withoutOpener(text, longestGap(text, words, parts, tables, told ? LITTLE : SHORTEST), tables);
  if (own !== undefined) return { passage: block.content, span: own };
  return resolves && (before === undefined || !isPut(before, tables))
    ? (headingOf(section) ?? before)
    : (before ?? headingOf(section));
}

/** True for a sentence that says what is put to the vote or was decided: "议案一：…", "The board agreed to …". */
function isPut(before: Wording, tables: OutcomeTables): boolean {
  const [first] = findPhrases(
    foldCase(before.passage.text),
    tables.motionCues,
    before.span.start,
    before.span.end,
  );
  const named = first?.value.kind === 'noun' && first.start - before.span.start <= 4;
  return named || decidedIn(before, tables) !== undefined;
}

/** What a sentence says was decided. */
export function decidedIn({ passage, span }: Wording, tables: OutcomeTables): Wording | undefined {
  const source = foldedText(passage.text);
  const marker = readMarker(source, tables, span.start, span.end, tables.decisionMarkers);
  const decided =
    marker === undefined
      ? readDecision(source, tables, span.start, span.end)
      : { start: marker.end, end: span.end };
  return decided && { passage, span: decided };
}

/** Labels of what came of an item. */
const outcomeKeys = new Set<LabelKey>(['decision', 'conclusion', 'vote', 'result']);

/** A Han character says as much as several letters. */
function scaleOf(text: string, { start, end }: Span): number {
  return hasHan(text.slice(start, end)) ? 4 : 1;
}

/** "The council approves, by 12 votes to 3, the budget": what a sentence with a count says was decided. */
function decidedWords(
  text: string,
  tables: OutcomeTables,
  reading: MotionReading,
  sentence: Span,
): Span | undefined {
  const { vote } = reading;
  if (saysNoMore(reading) || vote === undefined) return undefined;
  const scale = scaleOf(text, sentence);
  const source = foldedText(text);
  const decided =
    readDecision(source, tables, sentence.start, sentence.end) ??
    decidedBehind(source, tables, vote.span.end, sentence.end);
  if (decided === undefined || decided.start === sentence.start) return undefined;
  const end = vote.span.start > decided.start ? vote.span.start : decided.end;
  const words = trimWording(source, tables, decided.start, end);
  return words === undefined || words.end - words.start < SHORTEST / scale ? undefined : words;
}

/** "…以8票赞成通过了《章程》": the verb right behind the count. */
function decidedBehind(source: FoldedText, tables: OutcomeTables, at: number, to: number): Span | undefined {
  const [cue] = findPhrases(source.folded, tables.decisionCues, at, to);
  return cue === undefined || cue.value === 'passive' || cue.value === 'elected' || cue.start > at + 2
    ? undefined
    : { start: behindManner(source, tables, cue.end, to), end: to };
}

function isVoteWord(words: string, tables: OutcomeTables): boolean {
  const folded = foldCase(words);
  return (
    phraseAt(folded, tables.voteCues, 0)?.end === folded.length ||
    phraseAt(folded, tables.motionCues, 0) !== undefined
  );
}

function withoutOpener(text: string, span: Span | undefined, tables: OutcomeTables): Span | undefined {
  if (span === undefined) return undefined;
  const opener = phraseAt(foldCase(text), tables.openers, span.start, span.end);
  return opener === undefined || text[opener.end] !== ' ' ? span : { start: opener.end + 1, end: span.end };
}

/** So many letters beside a count are small words. */
const LITTLE = 6;

/** Shortest stretch that can say what was voted on. */
const SHORTEST = 12;

function longestGap(
  text: string,
  sentence: Span,
  parts: readonly Span[],
  tables: OutcomeTables,
  least: number,
): Span | undefined {
  const shortest = least / scaleOf(text, sentence);
  let best: Span | undefined;
  let at = sentence.start;
  for (const part of [...parts, { start: sentence.end, end: sentence.end }]) {
    const start = pastMarks(text, at, part.start, ',;:.，；：、。–—-');
    const end = beforeMarks(text, start, part.start, ',;:.，；：、。–—(-');
    if (end - start > (best === undefined ? shortest : best.end - best.start)) best = { start, end };
    at = Math.max(at, part.end);
  }
  return best === undefined ? undefined : trimWording(foldedText(text), tables, best.start, best.end);
}
